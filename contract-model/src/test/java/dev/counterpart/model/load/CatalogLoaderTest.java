package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Title;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogLoaderTest {

    private static final String SERVICE = "shop/domains/Ordering/systems/OrderManagement/services/OrderService/";

    private final Loaded<ContractSet> loaded = CatalogLoader.load(Path.of("src/test/resources/catalogs/shop"), "shop");
    private final ContractSet shop = loaded.value();

    @Test
    void aSoundCatalogHasNothingToObjectTo() {
        assertThat(loaded.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.NOTE);
        assertThat(shop.root()).isEqualTo("shop");
    }

    @Test
    void everyResourceIsFoundByItsFolder() {
        assertThat(shop.resources().map(resource -> resource.resourceKind() + " " + resource.id()))
                .containsExactly(
                        "DOMAIN ordering",
                        "SYSTEM order-management",
                        "SERVICE order-service",
                        "COMMAND create-order",
                        "QUERY get-order",
                        "EVENT order-created",
                        "CHANNEL orders.events",
                        "CONTAINER order-database",
                        "FLOW place-an-order",
                        "TEAM ordering-platform",
                        "USER ada");
    }

    @Test
    void messagesAreSortedByIdAndSemanticVersion() {
        assertThat(shop.messages())
                .extracting(message -> message.id() + " " + message.version() + (message.latest() ? " latest" : ""))
                .containsExactly(
                        "create-order 1.0.0 latest",
                        "get-order 1.0.0 latest",
                        "order-created 0.3.0",
                        "order-created 1.9.0",
                        "order-created 1.10.0 latest");
    }

    @Test
    void aMessageKnowsWhereItBelongs() {
        MessageContract command = shop.message("create-order").orElseThrow();

        assertThat(command.kind()).isEqualTo(MessageKind.COMMAND);
        assertThat(command.domain()).isEqualTo("ordering");
        assertThat(command.service()).isEqualTo("order-service");
        assertThat(command.payload()).isEqualTo(new SchemaId(SERVICE + "commands/CreateOrder/schema.json", ""));
        assertThat(command.response()).isEmpty();
        assertThat(command.location()).hasToString(SERVICE + "commands/CreateOrder/index.mdx:2:1");
    }

    @Test
    void whoeverIsNamedOwnsAMessageAndElseTheTeamOfItsService() {
        assertThat(shop.messages())
                .extracting(Resource::owners)
                .containsExactly(
                        List.of("ordering-platform"),
                        List.of("ordering-platform"),
                        List.of("ordering-platform"),
                        List.of("ordering-platform"),
                        List.of("ada"));
    }

    @Test
    void examplesOfAQueryAreToldApartByTheirNames() {
        MessageContract query = shop.message("get-order").orElseThrow();

        assertThat(query.payload().document()).endsWith("GetOrder/schema.json");
        assertThat(query.response())
                .hasValueSatisfying(id -> assertThat(id.document()).endsWith("response.json"));
        assertThat(query.examples()).extracting(Example::name).containsExactly("request-one");
        assertThat(query.responseExamples()).extracting(Example::name).containsExactly("response-none", "response-one");
        MessageContract command = shop.message("create-order").orElseThrow();
        assertThat(command.examples())
                .extracting(example -> example.name() + " " + JsonTreeWriter.compact(example.value()))
                .containsExactly(
                        "a {\"orderId\":\"a\",\"items\":[],\"total\":2.50}", "b {\"orderId\":\"b\",\"items\":[]}");
    }

    @Test
    void everyReferenceLeadsToASchemaOfTheIndex() {
        ObjectSchema item =
                (ObjectSchema) shop.schemas().get(new SchemaId("shop/domains/Ordering/shared/order-item.json", ""));

        assertThat(item.keyword(Title.class).map(Title::value)).contains("OrderItem");
        shop.schemas().all().stream()
                .filter(ObjectSchema.class::isInstance)
                .flatMap(schema -> ((ObjectSchema) schema).reference().stream())
                .forEach(reference ->
                        assertThat(shop.schemas().find(reference.target())).isPresent());
    }

    @Test
    void aServiceSaysWhatItReadsAndWrites() {
        Service service = shop.service("order-service").orElseThrow();

        assertThat(service.system()).isEqualTo("order-management");
        assertThat(service.sends())
                .extracting(MessagePointer::id, MessagePointer::version)
                .containsExactly(tuple("order-created", "latest"));
        assertThat(service.receives().get(2).fields()).containsExactly("orderId", "/total");
        assertThat(service.writesTo()).extracting(ResourcePointer::id).containsExactly("order-database");
        assertThat(shop.receiversOf("order-created")).containsExactly(service);
        assertThat(shop.sendersOf("create-order")).isEmpty();
    }

    @Test
    void aFlowIsReadWithItsStepsAndItsText() {
        Flow flow = shop.flows().get(0);

        assertThat(flow.text()).isEqualTo("How an order comes to be.");
        assertThat(flow.domain()).isEqualTo("ordering");
        assertThat(flow.steps()).extracting(FlowStep::id).containsExactly("1", "2", "3", "4");
        assertThat(flow.steps())
                .extracting(FlowStep::next)
                .containsExactly(List.of("2"), List.of("3", "4"), List.of(), List.of());
        assertThat(flow.steps().get(0).actor()).contains("Shopper");
        assertThat(flow.steps().get(2).message())
                .hasValueSatisfying(message -> assertThat(message.version()).isEqualTo("^1.0.0"));
        assertThat(flow.steps().get(3).externalSystem()).contains("Payment provider");
    }

    @Test
    void aContainerKeepsItsWholeEntry() {
        assertThat(shop.containers().get(0).entry().get("x-tables")).isPresent();
        assertThat(shop.containers().get(0).technology()).isEqualTo("PostgreSQL");
    }

    @Test
    void payloadsOfTheServicesDocumentAreTheMessagesOwnSchemas() {
        AsyncApiDocument document =
                shop.service("order-service").orElseThrow().asyncApi().orElseThrow();
        AsyncApiMessage created = message(document, "orderEvents", "orderCreated");

        assertThat(created.payload())
                .contains(shop.message("order-created").orElseThrow().payload());
        assertThat(message(document, "orderReplies", "found").payload())
                .isEqualTo(shop.message("get-order").orElseThrow().response());
        assertThat(message(document, "orderReplies", "found").messageId()).isEqualTo("get-order");
        AsyncApiMessage inline = message(document, "orderCommands", "createOrder");
        assertThat(inline.messageId()).isEqualTo("createOrder");
        assertThat(inline.payload())
                .contains(new SchemaId(SERVICE + "asyncapi.yml", "/components/messages/createOrder/payload"));
        assertThat(shop.schemas().find(inline.payload().orElseThrow())).isPresent();
    }

    @Test
    void traitsAddToAMessageAndNeverOverrideIt() {
        AsyncApiDocument document =
                shop.service("order-service").orElseThrow().asyncApi().orElseThrow();
        AsyncApiMessage created = message(document, "orderEvents", "orderCreated");

        assertThat(created.contentType()).isEqualTo("application/json");
        assertThat(created.headers()).contains(new SchemaId("shop/shared/headers.json", ""));
        assertThat(created.correlationId().map(RuntimeExpression::text)).contains("$message.header#/ce_correlationid");
        assertThat(created.keyLocation().map(RuntimeExpression::text)).contains("$message.payload#/orderId");
        assertThat(created.kafka().flatMap(kafka -> kafka.source().get("key"))).isPresent();
        assertThat(message(document, "orderCommands", "getOrder").contentType())
                .isEqualTo("application/cloudevents+json");
    }

    @Test
    void operationsNameTheMessagesOfTheirChannel() {
        AsyncApiDocument document =
                shop.service("order-service").orElseThrow().asyncApi().orElseThrow();

        assertThat(document.channels())
                .extracting(AsyncApiChannel::address)
                .containsExactly(Optional.of("orders.commands"), Optional.empty(), Optional.of("orders.events"));
        assertThat(document.operations())
                .extracting(AsyncApiOperation::id, AsyncApiOperation::messages)
                .containsExactly(
                        tuple("onCreateOrder", List.of("createOrder")),
                        tuple("onGetOrder", List.of("getOrder")),
                        tuple("sendOrderEvents", List.of("orderCreated")));
        assertThat(document.operations().get(1).reply()).hasValueSatisfying(reply -> {
            assertThat(reply.address().map(RuntimeExpression::text)).contains("$message.header#/ce_replyto");
            assertThat(reply.channel()).isEqualTo("orderReplies");
            assertThat(reply.messages()).containsExactly("found");
        });
    }

    private static AsyncApiMessage message(AsyncApiDocument document, String channel, String key) {
        return document.channels().stream()
                .filter(candidate -> candidate.id().equals(channel))
                .flatMap(candidate -> candidate.messages().stream())
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
