/** What was released, frozen beside the catalog: read, checked by digest, written once. The only package that writes files. */
@NullMarked
package dev.counterpart.checker.release;

import org.jspecify.annotations.NullMarked;
