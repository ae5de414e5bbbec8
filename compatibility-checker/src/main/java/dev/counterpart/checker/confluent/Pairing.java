package dev.counterpart.checker.confluent;

import java.util.Arrays;

/** Pairs of two rows, as many as possible, each of either row at most once: augmenting paths. */
final class Pairing {

    private final boolean[][] agree;
    private final int[] takenBy;

    private Pairing(boolean[][] agree) {
        this.agree = agree;
        this.takenBy = new int[agree.length == 0 ? 0 : agree[0].length];
        Arrays.fill(takenBy, -1);
    }

    /**
     * How many pairs there can be.
     *
     * @param agree whether the one (first index) can be paired with the other
     */
    static int most(boolean[][] agree) {
        Pairing pairing = new Pairing(agree);
        int pairs = 0;
        for (int one = 0; one < agree.length; one++) {
            if (pairing.takes(one, new boolean[pairing.takenBy.length])) {
                pairs++;
            }
        }
        return pairs;
    }

    private boolean takes(int one, boolean[] tried) {
        for (int other = 0; other < takenBy.length; other++) {
            if (agree[one][other] && !tried[other]) {
                tried[other] = true;
                if (takenBy[other] < 0 || takes(takenBy[other], tried)) {
                    takenBy[other] = one;
                    return true;
                }
            }
        }
        return false;
    }
}
