/** JSON text for answers that no contract describes: problems, and what the watch page polls. */
@NullMarked
package com.acme.examples.platform.json;

import org.jspecify.annotations.NullMarked;
