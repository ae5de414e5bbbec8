package dev.counterpart.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonPointerTest {

    /** RFC 6901, section 5, and what is no pointer or leads nowhere. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            /foo/0   ; "bar"
            /        ; 0
            /a~1b    ; 1
            /m~0n    ; 8
            /~01     ; 9
            /foo/2   ;
            /foo/01  ;
            /foo/-   ;
            /foo/x   ;
            /foo/99999999999 ;
            /foo/0/0 ;
            foo      ;
            /m~n     ;
            /m~      ;
            /none    ;
            """)
    void leadsToAValueOrNowhere(String pointer, String expected) {
        Node root = JsonTreeReader.read("t.json", "{\"foo\":[\"bar\",\"baz\"],\"\":0,\"a/b\":1,\"m~n\":8,\"~1\":9}")
                .value()
                .orElseThrow();

        assertThat(JsonPointer.find(root, pointer).map(JsonTreeWriter::compact))
                .isEqualTo(Optional.ofNullable(expected));
        JsonPointer.find(root, pointer)
                .ifPresent(found -> assertThat(found.location().pointer()).isEqualTo(pointer));
    }
}
