FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
# A layer of its own, so that a changed source does not fetch the dependencies again.
RUN mvn -B -ntp -DnoBrowser dependency:go-offline
COPY src src
# Tests and formatting are checked by .ci/run, where there is a browser.
RUN mvn -B -ntp -DnoBrowser -Dmaven.test.skip -Dspotless.check.skip package

FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY --from=build /build/target/scope-or-seat-*.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin advisor
WORKDIR /app
# What changes least comes first. The loader's layer is left out: extracted like this, it is empty.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./

# The same for training and running: the cache fits only a JVM that also compresses its object pointers. Said
# outright, compression limits the heap to 32 GB; left to the JVM, a host with much memory switches it off.
COPY src/main/jvm.options ./
ENV JDK_JAVA_OPTIONS="@/app/jvm.options -XX:MaxRAMPercentage=75 -XX:+UseCompressedOops -XX:+ExitOnOutOfMemoryError"

# Where the links and responses are, unless SPRING_DATASOURCE_URL names a PostgreSQL.
RUN mkdir data && chown 10001:10001 data
VOLUME /app/data

# Trained after the last COPY: a jar with another size or time than in training silently disables the cache. It starts
# as it will, and visits its pages before it listens; then it is told to end. Tomcat's empty directories stay behind in
# /tmp. Its database is in memory, so that none is left in the image.
ARG TRAINING="-Dspring.datasource.url=jdbc:h2:mem:build;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
SHELL ["/bin/bash", "-c"]
RUN java -XX:AOTCacheOutput=app.aot "$TRAINING" -jar app.jar & \
    until (exec 3<>/dev/tcp/127.0.0.1/8080) 2>/dev/null; do kill -0 $! && sleep 0.5 || exit 1; done; \
    kill $!; wait $!; rm -rf /tmp/*; test -s app.aot

# The application's own user cannot change its files.
USER 10001
# Proof: with AOTMode=on, a cache that does not fit ends the JVM, and so the build.
RUN java -XX:AOTMode=on -XX:AOTCache=app.aot -Dspring.context.exit=onRefresh "$TRAINING" -jar app.jar && rm -rf /tmp/*

# The cache knows what training found out, so the way of one company in each language does for the first
# founder what a hundred pages do without it. The measurement of starts holds that.
ENV ADVISOR_FIRSTVISITS=8
# Inside the container, whoever reaches its network reaches the operator's port. Publish 8080 only.
ENV MANAGEMENT_SERVER_ADDRESS=0.0.0.0
# One JSON object a line, as the Elastic Common Schema names things.
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs

EXPOSE 8080 8081
# Bash speaks to the port itself: the image has neither curl nor wget.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_SERVER_PORT:-8081} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status == 200 ]]"]
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
