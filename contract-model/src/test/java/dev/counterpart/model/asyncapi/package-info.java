/** Tests of the package of the same name. */
@NullMarked
package dev.counterpart.model.asyncapi;

import org.jspecify.annotations.NullMarked;
