package dev.counterpart.checker.asyncapi;

import java.util.List;

/** Finds one kind of fact in two states of an AsyncAPI document, and never says how bad it is. */
public interface ApiRule {

    /** The stable id: the page under {@code docs/rules/}, the fixture folder and the name in reports. */
    String id();

    List<ApiFact> facts(ApiComparison apis);
}
