package dev.counterpart.checker.language;

import org.jspecify.annotations.Nullable;

/**
 * A condition on texts of which nobody here can tell which texts meet it: a pattern without an automaton, for one. What is
 * known is that it means the same wherever the same is said.
 *
 * @param said what makes two conditions one
 * @param keyword who says it
 * @param reason why it can't be told
 * @param place where it stands
 */
public record Unread(String said, String keyword, String reason, String place) implements Comparable<Unread> {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unread that && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    @Override
    public int compareTo(Unread other) {
        return said.compareTo(other.said);
    }
}
