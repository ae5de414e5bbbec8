package dev.counterpart.model.tree;

/**
 * How large a document may be. What is beyond is a diagnostic, so that no input takes the memory or the stack of the build.
 *
 * @param depth objects and arrays inside each other
 * @param characters characters of the whole text
 * @param values objects, arrays, texts, numbers and words in a document
 * @param pointers characters of the JSON Pointers of all values: a name counts for each value below it
 * @param numberLength characters of one number
 * @param exponent how far from zero the decimal exponent of a number may be
 * @param aliasedNodes values that YAML aliases may add to a document
 */
public record TreeLimits(
        int depth, int characters, int values, int pointers, int numberLength, int exponent, int aliasedNodes) {

    public static final TreeLimits DEFAULT = new TreeLimits(200, 32 << 20, 500_000, 64 << 20, 1_000, 100_000, 50_000);
}
