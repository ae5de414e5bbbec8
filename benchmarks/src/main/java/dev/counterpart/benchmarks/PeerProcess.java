package dev.counterpart.benchmarks;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks one peer a set of questions in a JVM of its own, and tells its answers on one line: what {@link PeerQuestions} starts. */
public final class PeerProcess {

    private PeerProcess() {}

    /**
     * @param words the peer, and the number of rounds; the questions are read, one a line
     */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<Question> questions = in.lines().map(Question::parse).toList();
        out.println(PeerAnswers.ask(Peer.valueOf(words[0]), questions, Integer.parseInt(words[1]))
                .line());
        // a peer may have started threads that nobody ends
        System.exit(0);
    }
}
