package dev.counterpart.model.regex;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which states of a table accept the same texts: A. Valmari, "Fast brief practical DFA minimization" (2012), in time n log n
 * of the transitions that lead anywhere.
 */
final class Minimizer {

    private final Table table;
    private final BitSet alive;
    private int[] tails = new int[0];
    private int[] heads = new int[0];

    /** Transitions sorted by their heads, and where those of each head begin. */
    private int[] incoming = new int[0];

    private int[] offsets = new int[0];

    Minimizer(Table table) {
        this.table = table;
        this.alive = new BitSet(table.states());
    }

    /** The block of each state, numbered from 0; all states from which nothing is accepted are one block. */
    int[] blocks() {
        all();
        live();
        Partition states = new Partition(table.states());
        for (int state = 0; state < table.states(); state++) {
            if (table.accepts(state)) {
                states.mark(state);
            }
        }
        states.split();
        for (int state = 0; state < table.states(); state++) {
            if (!alive.get(state)) {
                states.mark(state);
            }
        }
        states.split();
        refine(states);
        int[] blocks = new int[table.states()];
        Arrays.setAll(blocks, states::blockOf);
        return blocks;
    }

    private void refine(Partition states) {
        int[] labels = keepLiving();
        adjacent();
        Partition cords = byLabel(labels);
        int block = 0;
        int cord = 0;
        while (cord < cords.blocks()) {
            for (int i = cords.first(cord); i < cords.past(cord); i++) {
                states.mark(tails[cords.element(i)]);
            }
            states.split();
            cord++;
            while (block < states.blocks()) {
                for (int i = states.first(block); i < states.past(block); i++) {
                    int state = states.element(i);
                    for (int j = offsets[state]; j < offsets[state + 1]; j++) {
                        cords.mark(incoming[j]);
                    }
                }
                cords.split();
                block++;
            }
        }
    }

    private void all() {
        int count = table.states() * table.width();
        tails = new int[count];
        heads = new int[count];
        for (int i = 0; i < count; i++) {
            tails[i] = i / table.width();
            heads[i] = table.target(tails[i], i % table.width());
        }
        adjacent();
    }

    private void adjacent() {
        offsets = new int[table.states() + 1];
        for (int head : heads) {
            offsets[head + 1]++;
        }
        for (int i = 0; i < table.states(); i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] at = offsets.clone();
        incoming = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            incoming[at[heads[i]]++] = i;
        }
    }

    /** States from which something is accepted. */
    private void live() {
        int[] waiting = new int[table.states()];
        int count = 0;
        for (int state = 0; state < table.states(); state++) {
            if (table.accepts(state)) {
                alive.set(state);
                waiting[count++] = state;
            }
        }
        while (count > 0) {
            int state = waiting[--count];
            for (int j = offsets[state]; j < offsets[state + 1]; j++) {
                int tail = tails[incoming[j]];
                if (!alive.get(tail)) {
                    alive.set(tail);
                    waiting[count++] = tail;
                }
            }
        }
    }

    /** Leaves out the transitions to where nothing is accepted; gives the labels of the others. */
    private int[] keepLiving() {
        int count = 0;
        int[] labels = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (alive.get(heads[i])) {
                labels[count] = i % table.width();
                tails[count] = tails[i];
                heads[count] = heads[i];
                count++;
            }
        }
        tails = Arrays.copyOf(tails, count);
        heads = Arrays.copyOf(heads, count);
        return Arrays.copyOf(labels, count);
    }

    private Partition byLabel(int[] labels) {
        Partition cords = new Partition(labels.length);
        int[] count = new int[table.width() + 1];
        for (int label : labels) {
            count[label + 1]++;
        }
        for (int i = 0; i < table.width(); i++) {
            count[i + 1] += count[i];
        }
        int[] sorted = new int[labels.length];
        int[] at = count.clone();
        for (int i = 0; i < labels.length; i++) {
            sorted[at[labels[i]]++] = i;
        }
        for (int label = 0; label + 1 < table.width(); label++) {
            for (int i = count[label]; i < count[label + 1]; i++) {
                cords.mark(sorted[i]);
            }
            cords.split();
        }
        return cords;
    }
}
