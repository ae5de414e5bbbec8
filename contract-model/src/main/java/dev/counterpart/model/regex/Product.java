package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two automata walked at once. A pair whose outcome is settled by one of the two goes no further. */
final class Product {

    private static final long SETTLED = -1;

    private final Dfa first;
    private final Dfa second;
    private final boolean either;
    private final Alphabet.Joint joint;
    private final Table table;
    private final BitSet firstSinks;
    private final BitSet secondSinks;
    private final Map<Long, Integer> known = new HashMap<>();
    private final List<Long> waiting = new ArrayList<>();

    /**
     * @param either whether one of the two is enough
     */
    Product(Dfa first, Dfa second, boolean either, Meter meter) {
        this.first = first;
        this.second = second;
        this.either = either;
        this.joint = Alphabet.joint(first.alphabet(), second.alphabet());
        this.table = new Table(joint.alphabet(), meter);
        meter.spend(joint.alphabet().ranges());
        this.firstSinks = sinks(first);
        this.secondSinks = sinks(second);
    }

    Dfa build() {
        state(0, 0);
        for (int at = 0; at < waiting.size(); at++) {
            long pair = waiting.get(at);
            int one = (int) (pair >> 32);
            int other = (int) pair;
            for (int symbols = 0; symbols < table.width(); symbols++) {
                int target = pair == SETTLED
                        ? at
                        : state(first.next(one, joint.first(symbols)), second.next(other, joint.second(symbols)));
                table.lead(at, symbols, target);
            }
        }
        return table.canonical();
    }

    private int state(int one, int other) {
        boolean accepts =
                either ? first.accepts(one) || second.accepts(other) : first.accepts(one) && second.accepts(other);
        boolean settled = (firstSinks.get(one) && first.accepts(one) == either)
                || (secondSinks.get(other) && second.accepts(other) == either);
        long pair = settled ? SETTLED : ((long) one << 32) | other;
        Integer number = known.get(pair);
        if (number == null) {
            number = table.state(accepts);
            known.put(pair, number);
            waiting.add(pair);
        }
        return number;
    }

    /** States that lead to themselves only. */
    private static BitSet sinks(Dfa dfa) {
        BitSet sinks = new BitSet();
        for (int state = 0; state < dfa.states(); state++) {
            sinks.set(state, dfa.isSink(state));
        }
        return sinks;
    }
}
