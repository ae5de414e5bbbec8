package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by their common beginnings. */
final class Trie {

    private final Alphabet alphabet;
    private final BitSet ends = new BitSet();
    private final List<Map<Integer, Integer>> nodes = new ArrayList<>();

    Trie(Alphabet alphabet) {
        this.alphabet = alphabet;
        nodes.add(new HashMap<>());
    }

    void add(String word, Meter meter) {
        int node = 0;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            i += Character.charCount(point);
            meter.spend(1);
            int fresh = nodes.size();
            Integer next = nodes.get(node).putIfAbsent(alphabet.of(point), fresh);
            if (next == null) {
                nodes.add(new HashMap<>());
            }
            node = next == null ? fresh : next;
        }
        ends.set(node);
    }

    void write(Table table) {
        for (int node = 0; node < nodes.size(); node++) {
            table.state(ends.get(node));
        }
        int nowhere = table.state(false);
        for (int node = 0; node <= nodes.size(); node++) {
            for (int symbols = 0; symbols < alphabet.size(); symbols++) {
                table.lead(
                        node,
                        symbols,
                        node == nodes.size() ? nowhere : nodes.get(node).getOrDefault(symbols, nowhere));
            }
        }
    }
}
