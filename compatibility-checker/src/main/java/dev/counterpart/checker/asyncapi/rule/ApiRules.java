package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import java.util.List;
import java.util.Set;

/** Every rule about two states of an AsyncAPI document: a new one is a file in this package, a line here, a page and a fixture. */
public final class ApiRules {

    /** The id of facts of which it is not known whether they are any. */
    public static final String UNDECIDED = "containment-undecided";

    /** The ids of facts that take messages with them where a document is all there is of its messages. */
    public static final Set<String> TAKING_MESSAGES = Set.of(ChannelRemoved.ID, MessageIdChanged.ID);

    private static final List<ApiRule> ALL = List.of(
            new BindingChanged(),
            new ChannelAdded(),
            new ChannelAddressChanged(),
            new ChannelCleanupPolicyChanged(),
            new ChannelMessageRemoved(),
            new ChannelMessageSizeLowered(),
            new ChannelParameterAdded(),
            new ChannelParameterNarrowed(),
            new ChannelParameterRemoved(),
            new ChannelPartitionsChanged(),
            new ChannelRemoved(),
            new ChannelRetentionShortened(),
            new ChannelServerRemoved(),
            new ChannelTopicChanged(),
            new ContentTypeChanged(),
            new CorrelationIdAdded(),
            new CorrelationIdChanged(),
            new CorrelationIdRemoved(),
            new MessageHeadersChanged(),
            new MessageIdChanged(),
            new MessageKeyChanged(),
            new MessagePayloadChanged(),
            new OperationActionChanged(),
            new OperationAdded(),
            new OperationChannelChanged(),
            new OperationClientChanged(),
            new OperationGroupChanged(),
            new OperationMessageAdded(),
            new OperationMessageRemoved(),
            new OperationRemoved(),
            new ReplyAdded(),
            new ReplyAddressChanged(),
            new ReplyChannelChanged(),
            new ReplyMessageAdded(),
            new ReplyMessageRemoved(),
            new ReplyRemoved(),
            new SchemaFormatChanged(),
            new ServerAddressChanged(),
            new ServerProtocolChanged(),
            new ServerRemoved());

    private ApiRules() {}

    /** By id. */
    public static List<ApiRule> all() {
        return ALL;
    }

    /** Everything that changed, harmless or not, in the order of the rules. */
    public static List<ApiFact> facts(ApiComparison apis) {
        return ALL.stream().flatMap(rule -> rule.facts(apis).stream()).toList();
    }
}
