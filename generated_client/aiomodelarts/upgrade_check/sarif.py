"""Write reports in SARIF 2.1.0, which code hosts show beside the code."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from ..core.version import VERSION
from .findings import Certainty, Finding, Report

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
INFORMATION = "https://pypi.org/project/aiomodelarts/"
ROOT = "%SRCROOT%"


def as_sarif(report: Report) -> str:
    """Return a report in SARIF. Sure findings of breaking changes are errors, possible ones are warnings."""
    kinds = sorted({one.kind for one in report.findings})
    run = {
        "tool": {
            "driver": {
                "name": "aiomodelarts changes",
                "version": VERSION,
                "informationUri": INFORMATION,
                "rules": [_rule(kind) for kind in kinds],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"uri": f"{Path.cwd().as_uri().rstrip('/')}/"}},
        "invocations": [_invocation(report)],
        "results": [_result(one, kinds.index(one.kind)) for one in report.findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _rule(kind: str) -> dict[str, Any]:
    text = kind.replace("-", " ").capitalize()
    return {
        "id": kind,
        "name": "".join(part.capitalize() for part in kind.split("-")),
        "shortDescription": {"text": text},
    }


def _invocation(report: Report) -> dict[str, Any]:
    notices = [
        {"level": "warning", "message": {"text": f"{one.path}: not checked: {one.reason}"}} for one in report.unread
    ] + [{"level": "note", "message": {"text": note}} for note in report.notes]
    return {"executionSuccessful": True, "toolExecutionNotifications": notices}


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    text = f"{finding.subject} {finding.what}. {finding.advice}".strip()
    if finding.certainty is Certainty.POSSIBLE:
        text = f"Possibly: {text}"
    if finding.cell:
        text = f"Cell {finding.cell}, line {finding.line}: {text}"
    return {
        "ruleId": finding.kind,
        "ruleIndex": rule,
        "level": _level(finding),
        "message": {"text": text},
        "locations": [_location(finding)],
        "partialFingerprints": {"aiomodelartsChange/v1": _fingerprint(finding)},
        "properties": {
            "certainty": str(finding.certainty),
            "subject": finding.subject,
            **({"newName": finding.new_name} if finding.new_name else {}),
        },
    }


def _level(finding: Finding) -> str:
    if finding.level != "breaking":
        return "note"
    return "error" if finding.certainty is Certainty.SURE else "warning"


def _location(finding: Finding) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _artifact(finding.file)}
    if not finding.cell:  # lines of cells are not lines of the file
        physical["region"] = {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": max(finding.end_line, finding.line),
            "endColumn": finding.end_column,
        }
        return {"physicalLocation": physical}
    return {"physicalLocation": physical, "logicalLocations": [{"name": f"cell {finding.cell}", "kind": "element"}]}


def _artifact(path: str) -> dict[str, str]:
    """Return the location of a file, relative to the current folder if it is below."""
    absolute = Path(os.path.abspath(path))
    here = Path.cwd()
    if absolute.is_relative_to(here):
        return {"uri": _uri(absolute.relative_to(here).as_posix()), "uriBaseId": ROOT}
    return {"uri": f"file://{_uri(absolute.as_posix())}"}


def _uri(path: str) -> str:
    return quote(os.fsencode(path))


def _fingerprint(finding: Finding) -> str:
    parts = (finding.file, str(finding.cell), finding.kind, finding.subject, str(finding.line))
    return hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest()[:32]
