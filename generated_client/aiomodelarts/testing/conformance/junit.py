"""Report in JUnit XML for build servers; each operation is a test."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ...operations import OPERATIONS
from .findings import printable
from .report import Report


def to_junit(report: Report) -> str:
    """Return the report in JUnit XML.

    Args:
        report: Report of a run.
    """
    outcomes = report.outcomes
    errors = len(report.leftovers) + (not report.ended)
    tests = len(report.operations) + errors
    numbers = {"tests": tests, "errors": errors, "failures": outcomes["different"], "skipped": outcomes["skipped"]}
    suite = Element("testsuite", {"name": "conformance", **{key: str(number) for key, number in numbers.items()}})
    for examined in report.operations:
        where = f"conformance.{OPERATIONS[examined.operation].resource}"
        case = SubElement(suite, "testcase", classname=where, name=examined.operation)
        if examined.outcome == "skipped":
            SubElement(case, "skipped", message=examined.skipped)
        for finding, times in sorted(examined.findings.items(), key=lambda one: str(one[0])):
            failure = SubElement(case, "failure", type=str(finding.kind), message=printable(str(finding)))
            failure.text = f"seen {times} times"
    for left in report.leftovers:
        case = SubElement(suite, "testcase", classname=f"conformance.{left.resource}", name=f"cleanup of {left.name}")
        reason = printable(f"{left.reason} {sorted(left.ids.values(), key=str)}")
        SubElement(case, "error", type="cleanup", message=reason)
    if not report.ended:
        case = SubElement(suite, "testcase", classname="conformance", name="the whole run")
        SubElement(case, "error", type="interrupted", message="the run was interrupted")
    indent(suite)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(suite, encoding="unicode")}\n'
