package com.acme.examples.demo;

import com.acme.examples.platform.Surroundings;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must be found in the end. A broker and a database of one's own may hold more than this run's share.
 *
 * @param checkouts how many there are in all
 * @param deadLetters how many there are on the dead-letter topic of each channel
 */
record Expected(long checkouts, Map<String, Integer> deadLetters) {

    Expected {
        deadLetters = Map.copyOf(deadLetters);
    }

    /** What is there already. */
    static Expected before(Surroundings surroundings, Books books) {
        Map<String, Integer> deadLetters = new TreeMap<>();
        TopicContents.read(surroundings.bootstrapServers())
                .deadLetters()
                .forEach((channel, letters) -> deadLetters.put(channel, letters.size()));
        return new Expected(books.number("SELECT count(*) FROM checkout_system.checkouts"), deadLetters);
    }

    /** With so many checkouts more, and so much poison on the channels. */
    Expected and(int moreCheckouts, Map<String, Integer> poison) {
        Map<String, Integer> more = new TreeMap<>(deadLetters);
        poison.forEach((channel, count) -> more.merge(channel, count, Integer::sum));
        return new Expected(checkouts + moreCheckouts, more);
    }

    /** Whether all of it has come; whether it is too much is for the summary to say. */
    boolean isThere(Surroundings surroundings, Books books) {
        Expected there = before(surroundings, books);
        return there.checkouts() >= checkouts
                && deadLetters.entrySet().stream()
                        .allMatch(
                                channel -> there.deadLetters().getOrDefault(channel.getKey(), 0) >= channel.getValue());
    }
}
