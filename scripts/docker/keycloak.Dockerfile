FROM maven:3.9-eclipse-temurin-21 AS providers
WORKDIR /build
COPY keycloak/providers .
RUN mvn -B -q verify

FROM quay.io/keycloak/keycloak:26.7.4
COPY keycloak/keycloak.conf /opt/keycloak/conf/keycloak.conf
COPY themes/grand-prix /opt/keycloak/themes/grand-prix
COPY keycloak/password-list/common-passwords.txt /opt/keycloak/data/password-blacklists/common-passwords.txt
COPY --from=providers /build/*/target/gps-*.jar /opt/keycloak/providers/
RUN /opt/keycloak/bin/kc.sh build
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized"]
