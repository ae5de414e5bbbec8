package dev.counterpart.kafka;

import dev.counterpart.runtime.service.OutgoingMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A database with one table of notes, an inbox and an outbox: one transaction at a time, each all or nothing. */
final class MemoryDatabase
        implements Transactions<MemoryDatabase.Unit>, Inbox<MemoryDatabase.Unit>, Outbox<MemoryDatabase.Unit> {
    private State committed = new State(List.of(), Set.of(), Map.of(), 0);
    private boolean down;
    private int commitsToFail;
    private int transactions;

    private record State(List<Note> notes, Set<String> inbox, Map<Long, OutgoingMessage> unsent, long position) {}

    /** What handlers get. */
    static final class Unit {
        private final List<Note> notes;
        private final Set<String> inbox;
        private final Map<Long, OutgoingMessage> unsent;
        private long position;

        private Unit(State state) {
            this.notes = new ArrayList<>(state.notes);
            this.inbox = new HashSet<>(state.inbox);
            this.unsent = new LinkedHashMap<>(state.unsent);
            this.position = state.position;
        }

        void insert(Note note) {
            notes.add(note);
        }
    }

    @Override
    public synchronized void inTransaction(Consumer<? super Unit> work) {
        if (down) {
            throw new IllegalStateException("connection refused");
        }
        Unit unit = new Unit(committed);
        work.accept(unit);
        if (commitsToFail > 0) {
            commitsToFail--;
            throw new IllegalStateException("connection lost at commit");
        }
        transactions++;
        committed = new State(unit.notes, unit.inbox, unit.unsent, unit.position);
    }

    @Override
    public Set<String> firstSeen(Unit unit, String consumer, Set<String> messageIds) {
        Set<String> fresh = new HashSet<>();
        for (String id : messageIds) {
            if (unit.inbox.add(consumer + " " + id)) {
                fresh.add(id);
            }
        }
        return fresh;
    }

    @Override
    public void add(Unit unit, List<OutgoingMessage> messages) {
        messages.forEach(message -> unit.unsent.put(++unit.position, message));
    }

    @Override
    public List<UnsentMessage> unsent(Unit unit, int atMost) {
        return unit.unsent.entrySet().stream()
                .limit(atMost)
                .map(row -> new UnsentMessage(row.getKey(), row.getValue()))
                .toList();
    }

    @Override
    public void markSent(Unit unit, List<UnsentMessage> messages) {
        messages.forEach(each -> unit.unsent.remove(each.position()));
    }

    synchronized void setDown(boolean down) {
        this.down = down;
    }

    synchronized void failCommits(int next) {
        this.commitsToFail = next;
    }

    synchronized List<Note> notes() {
        return committed.notes;
    }

    synchronized int transactions() {
        return transactions;
    }

    synchronized int unsent() {
        return committed.unsent.size();
    }
}
