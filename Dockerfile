# One recipe for the image of every program of the suite: MODULE says which.
# The jar is built before: mvn package, or ./cascade up once.

FROM eclipse-temurin:25-jre AS layers
ARG MODULE
WORKDIR /layers
COPY ${MODULE}/target/${MODULE}-*-exec.jar cascade.jar
RUN java -Djarmode=tools -jar cascade.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
ARG MODULE
LABEL org.opencontainers.image.title="cascade/${MODULE}" \
      org.opencontainers.image.licenses="Apache-2.0"

RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin cascade \
    && install --directory --owner=cascade --group=cascade --mode=700 /var/lib/cascade /var/spool/cascade
COPY --chmod=755 docker/service/is-ready docker/service/run /usr/local/bin/

# Least often changed first, so that a new build of the suite replaces only the small layers.
WORKDIR /opt/cascade
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./

USER cascade
HEALTHCHECK --interval=5s --timeout=4s --start-period=2m --retries=6 CMD ["is-ready"]
# A process whose heap is exhausted ends, so that the container engine starts a healthy one.
ENTRYPOINT ["run", "java", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
    "-jar", "cascade.jar"]
