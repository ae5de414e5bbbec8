package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.tree.Fields;
import java.util.List;
import java.util.Map;

/** Which fields a security scheme must have depends on its type (AsyncAPI 3.0.0, Security Scheme Object). */
final class SecuritySchemes {

    static final Shape TYPES = new Shape.Words(List.of(
            "userPassword",
            "apiKey",
            "X509",
            "symmetricEncryption",
            "asymmetricEncryption",
            "httpApiKey",
            "http",
            "oauth2",
            "openIdConnect",
            "plain",
            "scramSha256",
            "scramSha512",
            "gssapi"));

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "apiKey", List.of("in"),
            "httpApiKey", List.of("name", "in"),
            "http", List.of("scheme"),
            "oauth2", List.of("flows"),
            "openIdConnect", List.of("openIdConnectUrl"));

    private SecuritySchemes() {}

    static void check(Fields scheme) {
        scheme.text("type").map(type -> REQUIRED.getOrDefault(type, List.of())).stream()
                .flatMap(List::stream)
                .filter(name -> !scheme.has(name))
                .forEach(scheme::required);
    }
}
