@NullMarked
package dev.counterpart.model.schema.keyword;

import org.jspecify.annotations.NullMarked;
