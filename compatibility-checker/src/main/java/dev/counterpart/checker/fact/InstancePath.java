package dev.counterpart.checker.fact;

/** Where in a document a pair of schemas speaks, as one would say it: {@code items[].unitPrice}; empty for the whole. */
public record InstancePath(String text) {

    public static final InstancePath ROOT = new InstancePath("");

    public InstancePath member(String name) {
        return new InstancePath(text.isEmpty() ? name : text + "." + name);
    }

    /** The names of the members. */
    public InstancePath names() {
        return new InstancePath(text + "{name}");
    }

    public InstancePath element() {
        return new InstancePath(text + "[]");
    }

    public InstancePath element(int index) {
        return new InstancePath(text + "[" + index + "]");
    }

    /** With a preposition, to end a sentence: {@code  for "total"}; nothing for the whole. */
    public String after(String preposition) {
        return text.isEmpty() ? "" : " " + preposition + " \"" + text + "\"";
    }

    /** In quotation marks; "the document" for the whole. */
    public String quoted() {
        return text.isEmpty() ? "the document" : "\"" + text + "\"";
    }
}
