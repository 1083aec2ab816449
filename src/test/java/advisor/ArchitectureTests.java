package advisor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.springframework.stereotype.Controller;

/** Who may know whom. */
@AnalyzeClasses(packages = "advisor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theArticleKnowsNothing = knowsOnly("article");

    @ArchTest
    static final ArchRule theTextKnowsNothing = knowsOnly("text");

    @ArchTest
    static final ArchRule theQuestionnaireKnowsTheText = knowsOnly("questionnaire", "text");

    @ArchTest
    static final ArchRule theAdviceKnowsArticleAndQuestionnaire = knowsOnly("advice", "article", "questionnaire");

    @ArchTest
    static final ArchRule theCostsKnowArticleAndQuestionnaire = knowsOnly("cost", "article", "questionnaire");

    @ArchTest
    static final ArchRule theBriefKnowsAdviceAndCosts =
            knowsOnly("brief", "article", "questionnaire", "advice", "cost");

    @ArchTest
    static final ArchRule thePrecedentsKnowQuestionnaireAndAdvice = knowsOnly("precedent", "questionnaire", "advice");

    @ArchTest
    static final ArchRule transactionsAreBegunInCode = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
            .because("no proxy would begin them");

    private static final List<String> IN_THE_LOCALE_OF_THE_MACHINE = List.of(
            "java.lang.String.formatted(",
            "java.lang.String.format(java.lang.String, [",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.util.Locale.getDefault(",
            "java.util.Formatter.<init>()",
            "java.io.PrintStream.printf(java.lang.String, [",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    @ArchTest
    static final ArchRule nothingIsWrittenInTheLocaleOfTheMachine = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "is in the locale of the machine",
                    access -> IN_THE_LOCALE_OF_THE_MACHINE.stream()
                            .anyMatch(access.getTarget().getFullName()::startsWith)));

    @ArchTest
    static final ArchRule documentsKnowNothingOfTheProduct = noClasses()
            .that()
            .resideInAPackage("advisor.document")
            .should()
            .dependOnClassesThat(resideInAnyPackage("advisor..", "org.springframework..")
                    .and(not(resideInAPackage("advisor.document"))));

    @ArchTest
    static final ArchRule messagesToStrangersKnowNothingOfTheProduct = noClasses()
            .that()
            .resideInAPackage("advisor.outbound")
            .should()
            .dependOnClassesThat(resideInAPackage("advisor..").and(not(resideInAPackage("advisor.outbound"))));

    @ArchTest
    static final ArchRule nothingElseConnectsToStrangers = noClasses()
            .that(not(resideInAPackage("advisor.outbound")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.hc..", "java.net.http.."));

    @ArchTest
    static final ArchRule onlyLinksAndResponsesHaveADatabase = noClasses()
            .that(not(resideInAPackage("advisor.practice..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."));

    @ArchTest
    static final ArchRule linksAndResponsesAreNoPages = noClasses()
            .that()
            .resideInAPackage("advisor.practice..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "org.thymeleaf.."));

    @ArchTest
    static final ArchRule theRoomsOfThePracticeFormNoCircle =
            slices().matching("advisor.practice.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everybodyInThePracticeHasARoom =
            classes().that().resideInAPackage("advisor.practice").should().haveSimpleName("package-info");

    @ArchTest
    static final ArchRule nobodyKnowsTheWeb = noClasses()
            .that(not(resideInAnyPackage("advisor.web..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("advisor.web..");

    @ArchTest
    static final ArchRule controllersStayInTheirPackage =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic();

    private static ArchRule knowsOnly(String part, String... others) {
        String[] known = new String[others.length + 3];
        known[0] = "java..";
        known[1] = "org.jspecify..";
        known[2] = "advisor." + part;
        for (int other = 0; other < others.length; other++) {
            known[other + 3] = "advisor." + others[other];
        }
        return classes()
                .that()
                .resideInAPackage("advisor." + part)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known));
    }
}
