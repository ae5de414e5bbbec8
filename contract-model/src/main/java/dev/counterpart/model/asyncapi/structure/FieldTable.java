package dev.counterpart.model.asyncapi.structure;

import static dev.counterpart.model.asyncapi.AsyncApiVersion.V2_0;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V2_2;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V2_3;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V2_4;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V2_5;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V2_6;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V3_0;
import static dev.counterpart.model.asyncapi.AsyncApiVersion.V3_1;
import static dev.counterpart.model.asyncapi.structure.Shape.ANY;
import static dev.counterpart.model.asyncapi.structure.Shape.FLAG;
import static dev.counterpart.model.asyncapi.structure.Shape.MAP;
import static dev.counterpart.model.asyncapi.structure.Shape.REFERENCE;
import static dev.counterpart.model.asyncapi.structure.Shape.REFERENCES;
import static dev.counterpart.model.asyncapi.structure.Shape.REQUIREMENTS;
import static dev.counterpart.model.asyncapi.structure.Shape.TEXT;
import static dev.counterpart.model.asyncapi.structure.Shape.TEXTS;
import static dev.counterpart.model.asyncapi.structure.Shape.TEXT_MAP;

import dev.counterpart.model.asyncapi.AsyncApiVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of every kind of object, as the specifications of the versions list them. A new field is a line here. */
final class FieldTable {

    private static final Map<ObjectKind, List<FieldRule>> RULES = new EnumMap<>(ObjectKind.class);

    static {
        of(ObjectKind.DOCUMENT)
                .must(V2_0, V3_1, TEXT, "asyncapi")
                .must(V2_0, V3_1, one(ObjectKind.INFO), "info")
                .may(V2_0, V3_1, TEXT, "id", "defaultContentType")
                .may(V2_0, V3_1, mapOf(ObjectKind.SERVER), "servers")
                .must(V2_0, V2_6, mapOf(ObjectKind.CHANNEL), "channels")
                .may(V3_0, V3_1, mapOf(ObjectKind.CHANNEL), "channels")
                .may(V3_0, V3_1, mapOf(ObjectKind.OPERATION), "operations")
                .may(V2_0, V3_1, one(ObjectKind.COMPONENTS), "components")
                .may(V2_0, V2_6, listOf(ObjectKind.TAG), "tags")
                .may(V2_0, V2_6, one(ObjectKind.EXTERNAL_DOCS), "externalDocs");
        of(ObjectKind.INFO)
                .must(V2_0, V3_1, TEXT, "title", "version")
                .may(V2_0, V3_1, TEXT, "description", "termsOfService")
                .may(V2_0, V3_1, one(ObjectKind.CONTACT), "contact")
                .may(V2_0, V3_1, one(ObjectKind.LICENSE), "license")
                .notes(V3_0);
        of(ObjectKind.CONTACT).may(V2_0, V3_1, TEXT, "name", "url", "email");
        of(ObjectKind.LICENSE).must(V2_0, V3_1, TEXT, "name").may(V2_0, V3_1, TEXT, "url");
        of(ObjectKind.TAG)
                .must(V2_0, V3_1, TEXT, "name")
                .may(V2_0, V3_1, TEXT, "description")
                .may(V2_0, V3_1, one(ObjectKind.EXTERNAL_DOCS), "externalDocs");
        of(ObjectKind.EXTERNAL_DOCS).must(V2_0, V3_1, TEXT, "url").may(V2_0, V3_1, TEXT, "description");
        servers();
        channels();
        operations();
        messages();
        security();
        components();
        kafka();
    }

    private FieldTable() {}

    static List<FieldRule> rules(ObjectKind kind) {
        return RULES.getOrDefault(kind, List.of());
    }

    private static void servers() {
        of(ObjectKind.SERVER)
                .must(V2_0, V2_6, TEXT, "url")
                .must(V3_0, V3_1, TEXT, "host")
                .must(V2_0, V3_1, TEXT, "protocol")
                .may(V2_0, V3_1, TEXT, "protocolVersion", "description")
                .may(V3_0, V3_1, TEXT, "pathname", "title", "summary")
                .may(V2_0, V3_1, mapOf(ObjectKind.SERVER_VARIABLE), "variables")
                .security(V2_0)
                .may(V2_0, V3_1, one(ObjectKind.SERVER_BINDINGS), "bindings")
                .may(V2_5, V2_6, listOf(ObjectKind.TAG), "tags")
                .notes(V3_0);
        of(ObjectKind.SERVER_VARIABLE)
                .may(V2_0, V3_1, TEXTS, "enum", "examples")
                .may(V2_0, V3_1, TEXT, "default", "description");
    }

    private static void channels() {
        of(ObjectKind.CHANNEL)
                .may(V2_0, V3_1, TEXT, "description")
                .may(V3_0, V3_1, TEXT, "address", "title", "summary")
                .may(V2_0, V2_6, one(ObjectKind.OPERATION), "publish", "subscribe")
                .may(V2_2, V2_6, TEXTS, "servers")
                .may(V3_0, V3_1, REFERENCES, "servers")
                .may(V3_0, V3_1, mapOf(ObjectKind.MESSAGE), "messages")
                .may(V2_0, V3_1, mapOf(ObjectKind.PARAMETER), "parameters")
                .may(V2_0, V3_1, one(ObjectKind.CHANNEL_BINDINGS), "bindings")
                .may(V2_0, V2_6, FLAG, "deprecated")
                .notes(V3_0);
        of(ObjectKind.PARAMETER)
                .may(V2_0, V3_1, TEXT, "description", "location")
                .may(V2_0, V2_6, ANY, "schema")
                .may(V3_0, V3_1, TEXT, "default")
                .may(V3_0, V3_1, TEXTS, "enum", "examples");
    }

    private static void operations() {
        of(ObjectKind.OPERATION)
                .must(V3_0, V3_1, words("send", "receive"), "action")
                .must(V3_0, V3_1, REFERENCE, "channel")
                .may(V3_0, V3_1, REFERENCES, "messages")
                .may(V3_0, V3_1, one(ObjectKind.REPLY), "reply")
                .may(V3_0, V3_1, TEXT, "title")
                .may(V2_0, V2_6, TEXT, "operationId")
                .may(V2_0, V2_6, one(ObjectKind.MESSAGE), "message")
                .may(V2_0, V3_1, TEXT, "summary", "description")
                .security(V2_4)
                .may(V2_0, V3_1, one(ObjectKind.OPERATION_BINDINGS), "bindings")
                .may(V2_0, V3_1, listOf(ObjectKind.OPERATION_TRAIT), "traits")
                .notes(V2_0);
        of(ObjectKind.OPERATION_TRAIT)
                .may(V2_0, V2_6, TEXT, "operationId")
                .may(V3_0, V3_1, TEXT, "title")
                .may(V2_0, V3_1, TEXT, "summary", "description")
                .security(V2_4)
                .may(V2_0, V3_1, one(ObjectKind.OPERATION_BINDINGS), "bindings")
                .notes(V2_0);
        of(ObjectKind.REPLY)
                .may(V3_0, V3_1, one(ObjectKind.REPLY_ADDRESS), "address")
                .may(V3_0, V3_1, REFERENCE, "channel")
                .may(V3_0, V3_1, REFERENCES, "messages");
        of(ObjectKind.REPLY_ADDRESS).must(V3_0, V3_1, TEXT, "location").may(V3_0, V3_1, TEXT, "description");
    }

    private static void messages() {
        of(ObjectKind.MESSAGE)
                .message()
                .may(V2_0, V3_1, ANY, "payload")
                .may(V2_0, V2_6, listOf(ObjectKind.MESSAGE), "oneOf")
                .may(V2_0, V3_1, listOf(ObjectKind.MESSAGE_TRAIT), "traits");
        of(ObjectKind.MESSAGE_TRAIT).message();
        of(ObjectKind.MESSAGE_EXAMPLE)
                .may(V2_0, V3_1, TEXT, "name", "summary")
                .may(V2_0, V3_1, ANY, "payload", "headers");
        of(ObjectKind.CORRELATION_ID).must(V2_0, V3_1, TEXT, "location").may(V2_0, V3_1, TEXT, "description");
    }

    private static void security() {
        of(ObjectKind.SECURITY_SCHEME)
                .must(V2_0, V3_1, SecuritySchemes.TYPES, "type")
                .may(V2_0, V3_1, TEXT, "description", "name", "in", "scheme", "bearerFormat", "openIdConnectUrl")
                .may(V2_0, V3_1, one(ObjectKind.OAUTH_FLOWS), "flows")
                .may(V3_0, V3_1, TEXTS, "scopes");
        of(ObjectKind.OAUTH_FLOWS)
                .may(V2_0, V3_1, one(ObjectKind.IMPLICIT_FLOW), "implicit")
                .may(V2_0, V3_1, one(ObjectKind.TOKEN_FLOW), "password", "clientCredentials")
                .may(V2_0, V3_1, one(ObjectKind.CODE_FLOW), "authorizationCode");
        of(ObjectKind.IMPLICIT_FLOW).flow().must(V2_0, V3_1, TEXT, "authorizationUrl");
        of(ObjectKind.TOKEN_FLOW).flow().must(V2_0, V3_1, TEXT, "tokenUrl");
        of(ObjectKind.CODE_FLOW).flow().must(V2_0, V3_1, TEXT, "authorizationUrl", "tokenUrl");
    }

    private static void components() {
        of(ObjectKind.COMPONENTS)
                .may(V2_0, V3_1, MAP, "schemas")
                .may(V2_3, V3_1, mapOf(ObjectKind.SERVER), "servers")
                .may(V2_4, V3_1, mapOf(ObjectKind.SERVER_VARIABLE), "serverVariables")
                .may(V2_3, V3_1, mapOf(ObjectKind.CHANNEL), "channels")
                .may(V3_0, V3_1, mapOf(ObjectKind.OPERATION), "operations")
                .may(V2_0, V3_1, mapOf(ObjectKind.MESSAGE), "messages")
                .may(V2_0, V3_1, mapOf(ObjectKind.SECURITY_SCHEME), "securitySchemes")
                .may(V2_0, V3_1, mapOf(ObjectKind.PARAMETER), "parameters")
                .may(V2_0, V3_1, mapOf(ObjectKind.CORRELATION_ID), "correlationIds")
                .may(V3_0, V3_1, mapOf(ObjectKind.REPLY), "replies")
                .may(V3_0, V3_1, mapOf(ObjectKind.REPLY_ADDRESS), "replyAddresses")
                .may(V3_0, V3_1, mapOf(ObjectKind.EXTERNAL_DOCS), "externalDocs")
                .may(V3_0, V3_1, mapOf(ObjectKind.TAG), "tags")
                .may(V2_0, V3_1, mapOf(ObjectKind.OPERATION_TRAIT), "operationTraits")
                .may(V2_0, V3_1, mapOf(ObjectKind.MESSAGE_TRAIT), "messageTraits")
                .may(V2_0, V3_1, mapOf(ObjectKind.SERVER_BINDINGS), "serverBindings")
                .may(V2_0, V3_1, mapOf(ObjectKind.CHANNEL_BINDINGS), "channelBindings")
                .may(V2_0, V3_1, mapOf(ObjectKind.OPERATION_BINDINGS), "operationBindings")
                .may(V2_0, V3_1, mapOf(ObjectKind.MESSAGE_BINDINGS), "messageBindings");
    }

    private static void kafka() {
        of(ObjectKind.SERVER_BINDINGS).may(V2_0, V3_1, one(ObjectKind.KAFKA_SERVER), "kafka");
        of(ObjectKind.CHANNEL_BINDINGS).may(V2_0, V3_1, one(ObjectKind.KAFKA_CHANNEL), "kafka");
        of(ObjectKind.OPERATION_BINDINGS).may(V2_0, V3_1, one(ObjectKind.KAFKA_OPERATION), "kafka");
        of(ObjectKind.MESSAGE_BINDINGS).may(V2_0, V3_1, one(ObjectKind.KAFKA_MESSAGE), "kafka");
        of(ObjectKind.KAFKA_SERVER)
                .may(V2_0, V3_1, TEXT, "schemaRegistryUrl", "schemaRegistryVendor", "bindingVersion");
        of(ObjectKind.KAFKA_CHANNEL)
                .may(V2_0, V3_1, TEXT, "topic", "bindingVersion")
                .may(V2_0, V3_1, new Shape.Whole(1), "partitions", "replicas")
                .may(V2_0, V3_1, one(ObjectKind.KAFKA_TOPIC), "topicConfiguration");
        of(ObjectKind.KAFKA_TOPIC)
                .may(V2_0, V3_1, TEXTS, "cleanup.policy")
                .may(V2_0, V3_1, new Shape.Whole(-1), "retention.ms", "retention.bytes")
                .may(V2_0, V3_1, new Shape.Whole(0), "delete.retention.ms", "max.message.bytes");
        of(ObjectKind.KAFKA_OPERATION)
                .may(V2_0, V3_1, ANY, "groupId", "clientId")
                .may(V2_0, V3_1, TEXT, "bindingVersion");
        of(ObjectKind.KAFKA_MESSAGE)
                .may(V2_0, V3_1, ANY, "key")
                .may(V2_0, V3_1, words("header", "payload"), "schemaIdLocation")
                .may(V2_0, V3_1, TEXT, "schemaIdPayloadEncoding", "schemaLookupStrategy", "bindingVersion");
    }

    private static Rows of(ObjectKind kind) {
        return new Rows(RULES.computeIfAbsent(kind, any -> new ArrayList<>()));
    }

    private static Shape one(ObjectKind kind) {
        return new Shape.One(kind);
    }

    private static Shape listOf(ObjectKind kind) {
        return new Shape.ListOf(kind);
    }

    private static Shape mapOf(ObjectKind kind) {
        return new Shape.MapOf(kind);
    }

    private static Shape words(String... words) {
        return new Shape.Words(List.of(words));
    }

    /** The rows of one kind, while the table is written. */
    private record Rows(List<FieldRule> rules) {

        Rows must(AsyncApiVersion since, AsyncApiVersion until, Shape shape, String... names) {
            return add(since, until, shape, true, names);
        }

        Rows may(AsyncApiVersion since, AsyncApiVersion until, Shape shape, String... names) {
            return add(since, until, shape, false, names);
        }

        private Rows add(AsyncApiVersion since, AsyncApiVersion until, Shape shape, boolean required, String... names) {
            for (String name : names) {
                rules.add(new FieldRule(name, shape, since, until, required));
            }
            return this;
        }

        Rows notes(AsyncApiVersion since) {
            return may(since, V3_1, listOf(ObjectKind.TAG), "tags")
                    .may(since, V3_1, one(ObjectKind.EXTERNAL_DOCS), "externalDocs");
        }

        /** Requirements by name in 2.x; the schemes themselves, or references to them, since 3.0. */
        Rows security(AsyncApiVersion since) {
            return may(since, V2_6, REQUIREMENTS, "security")
                    .may(V3_0, V3_1, listOf(ObjectKind.SECURITY_SCHEME), "security");
        }

        Rows flow() {
            return may(V2_0, V3_1, TEXT, "refreshUrl")
                    .must(V2_0, V2_6, TEXT_MAP, "scopes")
                    .must(V3_0, V3_1, TEXT_MAP, "availableScopes");
        }

        /** What a message and a message trait have in common. */
        Rows message() {
            return may(V2_4, V2_6, TEXT, "messageId")
                    .may(V2_0, V3_1, TEXT, "name", "title", "summary", "description", "contentType")
                    .may(V2_0, V2_6, TEXT, "schemaFormat")
                    .may(V2_0, V3_1, ANY, "headers")
                    .may(V2_0, V3_1, FLAG, "deprecated")
                    .may(V2_0, V3_1, one(ObjectKind.CORRELATION_ID), "correlationId")
                    .may(V2_0, V3_1, one(ObjectKind.MESSAGE_BINDINGS), "bindings")
                    .may(V2_0, V3_1, listOf(ObjectKind.MESSAGE_EXAMPLE), "examples")
                    .notes(V2_0);
        }
    }
}
