package dev.counterpart.checker.asyncapi;

import dev.counterpart.checker.fact.Effect;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Node;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that changed in the way messages travel.
 *
 * @param rule the stable id
 * @param directions who must still understand whom there: what the application sends is read by others, what it receives is
 *     written by others
 * @param messages ids of the messages that it concerns
 * @param contract the message that it is a part of the contract of; empty where it is of the channel or the application
 * @param subject what changed: {@code the channel orders.events}
 * @param what what the subject does now: {@code is gone}
 * @param after where it is, or the nearest thing around it
 * @param was what stood there before
 * @param before where it was
 * @param instead what to do to stay compatible
 * @param shown a document that shows it, where schemas are what changed
 */
public record ApiFact(
        String rule,
        Set<Effect> effects,
        Set<Direction> directions,
        List<String> messages,
        Optional<String> contract,
        String subject,
        String what,
        SourceLocation after,
        String was,
        SourceLocation before,
        String instead,
        Optional<Shown> shown) {

    /**
     * @param witness a document that one side writes and the other refuses
     */
    public record Shown(Direction direction, Node witness) {}

    public ApiFact {
        effects = Set.copyOf(effects);
        directions = Set.copyOf(directions);
        messages = List.copyOf(messages);
    }

    /** Of no message in particular, and wherever the sides stand. */
    public static ApiFact of(
            String rule,
            Effect effect,
            String subject,
            String what,
            SourceLocation after,
            String was,
            SourceLocation before,
            String instead) {
        return new ApiFact(
                rule,
                Set.of(effect),
                EnumSet.allOf(Direction.class),
                List.of(),
                Optional.empty(),
                subject,
                what,
                after,
                was,
                before,
                instead,
                Optional.empty());
    }

    public ApiFact about(Collection<String> ids) {
        return new ApiFact(
                rule,
                effects,
                directions,
                ids.stream().distinct().sorted().toList(),
                contract,
                subject,
                what,
                after,
                was,
                before,
                instead,
                shown);
    }

    /** A part of one message's contract. */
    public ApiFact ofMessage(String id) {
        return new ApiFact(
                rule,
                effects,
                directions,
                List.of(id),
                Optional.of(id),
                subject,
                what,
                after,
                was,
                before,
                instead,
                shown);
    }

    public ApiFact withEffects(Set<Effect> others) {
        return new ApiFact(
                rule, others, directions, messages, contract, subject, what, after, was, before, instead, shown);
    }

    public ApiFact towards(Set<Direction> those) {
        return new ApiFact(rule, effects, those, messages, contract, subject, what, after, was, before, instead, shown);
    }

    public ApiFact shownBy(Direction direction, Node witness) {
        return new ApiFact(
                rule,
                effects,
                directions,
                messages,
                contract,
                subject,
                what,
                after,
                was,
                before,
                instead,
                Optional.of(new Shown(direction, witness)));
    }
}
