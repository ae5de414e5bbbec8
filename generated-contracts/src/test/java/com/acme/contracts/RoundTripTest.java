package com.acme.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.Documents.Broken;
import com.acme.contracts.Documents.Sample;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real documents through generated code, with an independent validator as the second opinion. */
class RoundTripTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Sample> samples() {
        return Documents.samples();
    }

    static List<Broken> broken() {
        return Documents.broken();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExampleIsReadAndWrittenBackUnchanged(Sample sample) {
        assertThat(independently(sample.contract(), sample.document())).isTrue();
        // text and not trees: members stay in order, numbers and strings to the letter
        assertThat(Documents.JSON
                        .readTree(roundTrip(sample.contract(), sample.document()))
                        .toString())
                .isEqualTo(Documents.JSON.readTree(sample.document()).toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anUnknownMemberIsKept(Sample sample) {
        String extended = sample.document().replaceFirst("\\{", "{\"unknownToUs\":{\"a\":[1,2.50,null]},");
        assertThat(Documents.JSON
                        .readTree(roundTrip(sample.contract(), extended))
                        .toString())
                .isEqualTo(Documents.JSON.readTree(extended).toString());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenVariantIsRefusedWithPointerAndKeyword(Broken variant) {
        assertThat(independently(variant.contract(), variant.document())).isFalse();
        Decoded<?> decoded = variant.contract().tryDecode(variant.document().getBytes(StandardCharsets.UTF_8));
        assertThat(decoded.value()).isEmpty();
        assertThat(decoded.violations())
                .extracting(Violation::pointer, Violation::keyword)
                .contains(org.assertj.core.groups.Tuple.tuple(variant.pointer(), variant.keyword()));
    }

    private static <T> byte[] roundTrip(Contract<T> contract, String document) {
        return contract.encode(contract.decode(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean independently(Contract<?> contract, String document) {
        Schema schema = REGISTRY.getSchema(new String(contract.schema(), StandardCharsets.UTF_8));
        return schema.validate(
                        document,
                        com.networknt.schema.InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }
}
