package dev.counterpart.model.diagnostic;

/**
 * The stable ids of everything the model can object to. An id is the name of its page under {@code docs/rules/}, of its
 * fixture folder, and the key a user suppresses it by: it never changes, whatever happens to class names.
 */
public final class RuleIds {

    /** A file that something names, or the root itself, is not there, or can't be read. */
    public static final String MISSING_FILE = "missing-file";

    /** Bytes that are no UTF-8. */
    public static final String BROKEN_ENCODING = "broken-encoding";

    /** Text that is no JSON. */
    public static final String BROKEN_JSON = "broken-json";

    /** Text that is no YAML, or YAML that has no JSON meaning. */
    public static final String BROKEN_YAML = "broken-yaml";

    /** The same name twice in one object. */
    public static final String DUPLICATE_KEY = "duplicate-key";

    /** Too deep, too large, too many aliases, a number without end. */
    public static final String LIMIT_EXCEEDED = "limit-exceeded";

    /** A document that should be JSON or YAML by its name, and is neither. */
    public static final String UNSUPPORTED_FORMAT = "unsupported-format";

    /** Something that is neither an object nor a boolean stands where a schema should. */
    public static final String NOT_A_SCHEMA = "not-a-schema";

    /** A member of a schema that no keyword claims. */
    public static final String UNKNOWN_KEYWORD = "unknown-keyword";

    /** A keyword with a value that it can't have. */
    public static final String INVALID_KEYWORD_VALUE = "invalid-keyword-value";

    /** A regular expression that ECMA-262 would refuse. */
    public static final String INVALID_PATTERN = "invalid-pattern";

    /** A {@code $schema} that is not read. */
    public static final String UNSUPPORTED_DIALECT = "unsupported-dialect";

    /** A {@code $ref} that leads nowhere. */
    public static final String DANGLING_REF = "dangling-ref";

    /** A reference by a name that schemas of several documents have. */
    public static final String AMBIGUOUS_REF = "ambiguous-ref";

    /** A value that {@code enum} lists twice. */
    public static final String DUPLICATE_ENUM_VALUE = "duplicate-enum-value";

    /** Two bounds that nothing keeps to. */
    public static final String IMPOSSIBLE_BOUNDS = "impossible-bounds";

    /** A required member that no property declares and {@code additionalProperties} forbids. */
    public static final String UNDECLARED_REQUIRED = "undeclared-required";

    /** A {@code format} that is nearly a known one. */
    public static final String UNKNOWN_FORMAT = "unknown-format";

    /** A keyword that the {@code type} beside it leaves nothing to say about. */
    public static final String USELESS_KEYWORD = "useless-keyword";

    /** References that lead back to themselves without ever reaching a part of the value. */
    public static final String REF_LOOP = "ref-loop";

    /** The same {@code $id} or anchor twice. */
    public static final String DUPLICATE_SCHEMA_ID = "duplicate-schema-id";

    /** A folder without any page of a catalog: probably the wrong one. */
    public static final String EMPTY_CATALOG = "empty-catalog";

    /** A file or a folder that holds no contracts of any form that is read. */
    public static final String UNRECOGNISED_INPUT = "unrecognised-input";

    /** A page of a catalog that does not begin with front matter. */
    public static final String MISSING_FRONT_MATTER = "missing-front-matter";

    /** A field that an entry of a catalog, or an AsyncAPI document, must have. */
    public static final String MISSING_FIELD = "missing-field";

    /** A field with a value that it can't have. */
    public static final String INVALID_FIELD = "invalid-field";

    /** A version that is no semantic version. */
    public static final String INVALID_VERSION = "invalid-version";

    /** The folder below {@code versioned/} names another version than its page. */
    public static final String VERSION_MISMATCH = "version-mismatch";

    /** An id and version that two entries of a catalog claim. */
    public static final String DUPLICATE_RESOURCE = "duplicate-resource";

    /** A page in a folder that belongs to no kind of resource. */
    public static final String UNKNOWN_RESOURCE = "unknown-resource";

    /** A message that is neither command nor query nor event. */
    public static final String MISSING_KIND = "missing-kind";

    /** A message that no team stands behind. */
    public static final String MISSING_OWNER = "missing-owner";

    /** A message that names no schema. */
    public static final String MISSING_SCHEMA = "missing-schema";

    /** An owner that is no team and no user of the catalog. */
    public static final String UNKNOWN_OWNER = "unknown-owner";

    /** A resource, a version or a step that something names and the catalog does not have. */
    public static final String DANGLING_POINTER = "dangling-pointer";

    /** A message that no service receives. */
    public static final String MESSAGE_WITHOUT_RECEIVER = "message-without-receiver";

    /** A message that no service sends. */
    public static final String MESSAGE_WITHOUT_SENDER = "message-without-sender";

    /** A field that a service says it reads or writes, and that the message's schema doesn't have. */
    public static final String FIELD_NOT_IN_SCHEMA = "field-not-in-schema";

    /** Two steps of a flow with the same id. */
    public static final String DUPLICATE_STEP = "duplicate-step";

    /** A step that no other step of its flow leads to. */
    public static final String UNREACHED_STEP = "unreached-step";

    /** An AsyncAPI document of a version that is not read. */
    public static final String UNSUPPORTED_ASYNCAPI_VERSION = "unsupported-asyncapi-version";

    /** A payload or headers in a schema language that is not read. */
    public static final String UNSUPPORTED_SCHEMA_FORMAT = "unsupported-schema-format";

    /** An operation with a message that its channel does not carry. */
    public static final String OPERATION_MESSAGE_NOT_IN_CHANNEL = "operation-message-not-in-channel";

    /** A reply with an address of its own on a channel that has one, too. */
    public static final String REPLY_ADDRESS_CONFLICT = "reply-address-conflict";

    /** A runtime expression that AsyncAPI would refuse. */
    public static final String INVALID_RUNTIME_EXPRESSION = "invalid-runtime-expression";

    /** A field that an object does not have in its version. */
    public static final String UNKNOWN_FIELD = "unknown-field";

    /** Something beside a {@code $ref} that is ignored there. */
    public static final String IGNORED_REF_SIBLING = "ignored-ref-sibling";

    /** A name in the braces of an address that is not described, or the other way round. */
    public static final String UNDEFINED_PARAMETER = "undefined-parameter";

    /** A runtime expression that points at what the schema does not allow. */
    public static final String UNREACHABLE_LOCATION = "unreachable-location";

    /** An Avro schema that Avro would refuse. */
    public static final String INVALID_AVRO_SCHEMA = "invalid-avro-schema";

    private RuleIds() {}
}
