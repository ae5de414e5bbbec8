package dev.counterpart.checker.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.asyncapi.rule.ApiRules;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Headers, payloads and keys that only an AsyncAPI document describes are compared under the profile that was chosen: the
 * change in {@code asyncapi-profiles/} adds an optional header, a bound that says nothing new, a required property with a default,
 * and a key's format and length.
 */
class InterfaceProfilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/asyncapi-profiles");

    @Test
    void eachProfileSaysWhatItMeansByCompatible() throws IOException {
        StringBuilder actual = new StringBuilder();
        for (CompatibilityProfile profile : Profiles.all()) {
            actual.append(profile.id()).append('\n');
            for (ApiFact fact : facts(profile)) {
                actual.append("  ")
                        .append(fact.subject())
                        .append(' ')
                        .append(fact.what())
                        .append(" [")
                        .append(fact.rule())
                        .append("] ")
                        .append(fact.shown()
                                .map(shown -> shown.direction() + " " + JsonTreeWriter.compact(shown.witness()))
                                .orElse("no document"))
                        .append('\n');
            }
        }
        Path expected = FOLDER.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual.toString());
        }
        assertThat(actual.toString()).isEqualTo(Files.readString(expected));
    }

    private static Iterable<ApiFact> facts(CompatibilityProfile profile) {
        ContractSet before = load("base");
        ContractSet after = load("change");
        Interfaces.Both pair = Interfaces.between(before, after).pairs().get(0);
        return ApiRules.facts(new ApiComparison(
                pair.service().after().id(),
                new ApiState(pair.document().before(), before),
                new ApiState(pair.document().after(), after),
                Elsewhere.NOTHING,
                new SchemaChanges(before.schemas(), after.schemas(), profile)));
    }

    private static ContractSet load(String state) {
        Loaded<ContractSet> loaded = ContractLoader.load(FOLDER.resolve(state), state);
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return loaded.value();
    }
}
