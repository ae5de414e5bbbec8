package dev.counterpart.generator.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "order-item, OrderItem, orderItem, ORDER_ITEM, orderitem",
        "OrderItem, OrderItem, orderItem, ORDER_ITEM, orderitem",
        "ORDER_ITEM, OrderItem, orderItem, ORDER_ITEM, orderitem",
        "URL, URL, url, URL, url",
        "class, Class, class_, CLASS, class_",
        "1st, _1st, _1st, _1ST, _1st",
        "$ref, Ref, ref, REF, ref",
        "größe, Größe, größe, GRÖSSE, größe",
        "record, Record, record_, RECORD, record_",
        "ce_time, CeTime, ceTime, CE_TIME, cetime",
    })
    void wordsBecomeNames(String text, String type, String member, String constant, String segment) {
        assertThat(JavaNames.type(text)).isEqualTo(type);
        assertThat(JavaNames.member(text)).isEqualTo(member);
        assertThat(JavaNames.constant(text)).isEqualTo(constant);
        assertThat(JavaNames.packageSegment(text)).isEqualTo(segment);
    }

    @Test
    void textsWithoutAnyWordAreSpelled() {
        assertThat(JavaNames.member("-/-")).isEqualTo("_2d__2f__2d_");
        assertThat(JavaNames.member("")).isEqualTo("empty");
        assertThat(JavaNames.type("_")).isEqualTo("_5f_");
    }

    @Test
    void differentTextsAreSpelledDifferently() {
        assertThat(List.of("a_b", "a-b", "a b", "ab", "a_5f_b").stream().map(JavaNames::spelled))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoComesTooLateTakesTheNextNameAndNeverANumber() {
        NameScope members = NameScope.ofMembers(List.of("hashCode"));
        assertThat(members.take("hashCode")).isEqualTo("hashCode_");
        assertThat(members.take(List.of("orderId", "order_5f_id"))).isEqualTo("orderId");
        assertThat(members.take(List.of("orderId", "order_5f_id"))).isEqualTo("order_5f_id");
        assertThat(members.take(List.of("orderId", "order_5f_id"))).isEqualTo("order_5f_id_");
        assertThat(members.take("orderid")).isEqualTo("orderid");
    }

    @Test
    void typesThatDifferInCaseOnlyClash() {
        NameScope types = NameScope.ofTypes(List.of());
        assertThat(types.take("OrderItem")).isEqualTo("OrderItem");
        assertThat(types.take("Orderitem")).isEqualTo("Orderitem_");
    }

    @Test
    void aCommentSaysNothingButWhatWeWrote() {
        assertThat(Javadocs.escape("ends */ here, \\u002a, @see, <b>&{@code x}, \u202eturned"))
                .isEqualTo("ends &#42;/ here, &#92;u002a, &#64;see, &lt;b&gt;&amp;&#123;&#64;code x&#125;,  turned");
    }

    @Test
    void wordsInBackticksAreCodeWhereNothingInThemNeedsAnEscape() {
        assertThat(Javadocs.prose("`total` in `a*/b`, not `")).isEqualTo("{@code total} in `a&#42;/b`, not `");
    }

    @Test
    void longLinesAreBrokenBetweenWords() {
        assertThat(Javadocs.prose("word ".repeat(40)).lines().map(String::length))
                .containsExactly(99, 99);
        assertThat(Javadocs.prose("x".repeat(120) + " y")).isEqualTo("x".repeat(120) + "\ny");
        assertThat(Javadocs.prose("one\ntwo")).isEqualTo("one\ntwo");
    }
}
