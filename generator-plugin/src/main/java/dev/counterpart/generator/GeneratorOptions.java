package dev.counterpart.generator;

/**
 * What a user may choose.
 *
 * @param basePackage the package that every generated one lies below, {@code com.acme.contracts}
 */
public record GeneratorOptions(String basePackage) {

    public GeneratorOptions {
        if (!basePackage.matches("[a-zA-Z_$][\\w$]*(\\.[a-zA-Z_$][\\w$]*)*")) {
            throw new IllegalArgumentException("no package name: " + basePackage);
        }
    }
}
