package dev.counterpart.generator;

import javax.lang.model.SourceVersion;

/**
 * What a user may choose.
 *
 * @param basePackage the package that every generated one lies below, {@code com.acme.contracts}
 */
public record GeneratorOptions(String basePackage) {

    public GeneratorOptions {
        if (!SourceVersion.isName(basePackage, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("no package name: " + basePackage);
        }
    }
}
