package dev.counterpart.runtime.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.ContractVersion;
import dev.counterpart.runtime.Reading;
import dev.counterpart.runtime.Violation;
import dev.counterpart.runtime.example.GetOrderResponse;
import dev.counterpart.runtime.example.OrderCreated;
import dev.counterpart.runtime.example.OrderNotFound;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");
    private static final MessageHeaders HEADERS = MessageHeaders.first(OrderCreated.CONTRACT, "/test", "id-1", NOON)
            .withTraceparent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
            .withReplyTo("replies");

    @Test
    void headersStandUnderTheirCloudEventsNamesAndComeBack() {
        assertThat(HEADERS.toMap())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "order-created")
                .containsEntry("ce_messageversion", "1.1.0")
                .containsEntry("ce_time", "2026-01-01T12:00:00Z")
                .containsEntry("content-type", "application/json")
                .doesNotContainKey("ce_causationid");
        assertThat(MessageHeaders.fromMap(HEADERS.toMap()).orThrow()).isEqualTo(HEADERS);
    }

    @Test
    void brokenHeadersAreAllNamed() {
        Map<String, String> map = new HashMap<>(HEADERS.toMap());
        map.remove("ce_id");
        map.put("ce_messageversion", "one");
        map.put("ce_time", "noon");
        map.put("ce_specversion", "0.3");
        map.put("content-type", "text/xml");
        assertThat(MessageHeaders.fromMap(map).violations())
                .extracting(Violation::pointer)
                .containsExactly("/ce_specversion", "/ce_id", "/ce_messageversion", "/ce_time", "/content-type");
        map = new HashMap<>(HEADERS.toMap());
        map.put("content-type", "application/json; charset=utf-8");
        assertThat(MessageHeaders.fromMap(map).violations()).isEmpty();
    }

    @Test
    void whatFollowsSharesTheConversation() {
        MessageHeaders next = HEADERS.causing(OrderCreated.CONTRACT, "/other", "id-2", NOON);
        assertThat(next.correlationId()).isEqualTo("id-1");
        assertThat(next.causationId()).contains("id-1");
        assertThat(next.traceparent()).isEqualTo(HEADERS.traceparent());
        assertThat(next.replyTo()).isEmpty();
    }

    @Test
    void aDescriptorLeadsADocumentToItsHandler() {
        List<Object> handled = new ArrayList<>();
        ServiceDescriptor<String> service = ServiceDescriptor.<String>of("test-service")
                .receives("orders.events", OrderCreated.CONTRACT, (event, in) -> handled.add(event))
                .answers("orders.queries", GetOrderResponse.CONTRACT, GetOrderResponse.CONTRACT, (query, in) -> query)
                .sends(OrderCreated.CONTRACT)
                .build();
        assertThat(service.channels()).containsExactly("orders.events", "orders.queries");
        assertThat(service.receives("orders.events", "order-created")).isTrue();
        assertThat(service.receives("orders.queries", "order-created")).isFalse();
        assertThat(service.find("orders.events", "order-created", ContractVersion.of("2.0.0")))
                .isEmpty();

        Context context = new Context();
        service.find("orders.queries", "get-order", ContractVersion.of("1.4.0"))
                .orElseThrow()
                .read(
                        GetOrderResponse.CONTRACT.encode(GetOrderResponse.of(
                                OrderNotFound.builder().orderId(new UUID(1, 2)).build())),
                        Reading.STRICT)
                .orThrow()
                .in(context);
        assertThat(context.replies).hasSize(1);
        assertThat(service.find("orders.events", "order-created", ContractVersion.of("1.0.0"))
                        .orElseThrow()
                        .read("{}".getBytes(UTF_8), Reading.STRICT)
                        .violations())
                .hasSize(5);
        assertThat(handled).isEmpty();
    }

    private static final class Context implements MessageContext<String> {
        private final List<Object> replies = new ArrayList<>();

        @Override
        public String unitOfWork() {
            return "unit";
        }

        @Override
        public MessageHeaders headers() {
            return HEADERS;
        }

        @Override
        public <T> void send(Contract<T> contract, T message) {
            throw new AssertionError("nothing is sent here");
        }

        @Override
        public <T> void publish(Contract<T> contract, T event) {
            throw new AssertionError("nothing is published here");
        }

        @Override
        public <T> void reply(Contract<T> contract, T answer) {
            replies.add(answer);
        }
    }
}
