FROM quay.io/keycloak/keycloak:26.7.4
COPY keycloak/keycloak.conf /opt/keycloak/conf/keycloak.conf
COPY themes/grand-prix /opt/keycloak/themes/grand-prix
RUN /opt/keycloak/bin/kc.sh build --cache=local
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
CMD ["start", "--optimized"]
