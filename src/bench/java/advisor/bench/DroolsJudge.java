package advisor.bench;

import advisor.advice.RuleBook;
import advisor.questionnaire.Answers;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules in Drools: conditions in its own language over a bean, compiled to its executable model, in sessions from a
 * pool.
 */
final class DroolsJudge implements Judge {

    private final RuleBook rules;
    private final KieSessionsPool sessions;

    DroolsJudge(RuleBook rules) {
        this.rules = rules;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files =
                services.newKieFileSystem().write("src/main/resources/advisor/bench/rules.drl", DroolsRules.by(rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.sessions =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSessionsPool(1);
    }

    @Override
    public Judgement judge(Answers answers) {
        Tally tally = new Tally(rules);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("tally", tally);
            session.insert(new Company(answers));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return tally.judgement();
    }
}
