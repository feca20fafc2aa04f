"""Write the changes of a release to `changes.json`, which the package ships; `aiomodelarts.changes` describes it."""

import json
from pathlib import Path
from typing import Any

from .change import Change
from .change_kinds import KINDS
from .changelog import Changelog
from .compared_versions import VersionUnavailable

FORMAT = 1
NAME = "changes.json"
# Descriptions and examples do not concern programs.
LEFT_OUT = frozenset({"texts-changed"})


def change_as_json(change: Change) -> dict[str, Any]:
    """Return a change as an object of `changes.json`, without empty values."""
    content = {
        "kind": change.kind,
        "subject": change.subject,
        "what": change.what,
        "new_name": change.new_name,
        "operation": change.operation,
        "also": list(dict.fromkeys(change.other_names)),
        "used_by": list(change.used_by),
    }
    return {key: value for key, value in content.items() if value}


def kinds_as_json(names: set[str]) -> dict[str, Any]:
    """Return the named kinds as in `changes.json`, sorted by name."""
    found = {name: KINDS[name] for name in sorted(names)}
    return {
        name: {"level": kind.level.value, "wire": kind.wire, "reason": kind.reason}
        | ({"advice": kind.advice} if kind.advice else {})
        for name, kind in found.items()
    }


def record_release(path: Path, changelog: Changelog) -> str:
    """Add the changes of a release to the file, or replace them if the file has a release since the same version.

    Args:
        path: File to write, which may be missing.
        changelog: Changes since the previous release.

    Returns:
        Version number of the release: that of the new package if it is high enough, or else the proposed one. Without
        changes, that of the old version; the file is not changed.

    Raises:
        VersionUnavailable: The old version is not the last release of the file, or the file can't be used.
    """
    content = _read(path) if path.is_file() else {"kinds": {}, "releases": []}
    version = str(changelog.named) if changelog.is_named else changelog.proposed
    earlier = [one for one in content["releases"] if one["since"] != changelog.present]
    if earlier and earlier[-1]["version"] != changelog.present:
        last = earlier[-1]["version"]
        raise VersionUnavailable(
            f"{changelog.old} has the version {changelog.present}, but the last release in {path.name} is {last}; "
            f"compare with {last}"
        )
    if not changelog.changes:
        return changelog.present
    entries = [change_as_json(change) for change in changelog.changes if change.kind not in LEFT_OUT]
    releases = [*earlier, {"version": version, "since": changelog.present, "changes": entries}]
    used = {entry["kind"] for one in releases for entry in one["changes"]}
    kinds = {**content["kinds"], **kinds_as_json(used & KINDS.keys())}
    path.write_text(_text({name: kinds[name] for name in sorted(used)}, releases), encoding="utf-8")
    return version


def _read(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise VersionUnavailable(f"{path}: the file is not JSON: {error}") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise VersionUnavailable(f"{path}: the file does not contain changes of releases in format {FORMAT}")
    return content


def _text(kinds: dict[str, Any], releases: list[dict[str, Any]]) -> str:
    """Return the content of the file, with one kind or change per line, so that differences are readable."""
    rows = [f"  {_line(name)}: {_line(kind)}" for name, kind in kinds.items()]
    listed = [
        f'  {{"version": {_line(one["version"])}, "since": {_line(one["since"])}, "changes": [\n'
        + ",\n".join(f"   {_line(entry)}" for entry in one["changes"])
        + "\n  ]}"
        for one in releases
    ]
    return (
        f'{{\n "format": {FORMAT},\n "kinds": {{\n'
        + ",\n".join(rows)
        + '\n },\n "releases": [\n'
        + ",\n".join(listed)
        + "\n ]\n}\n"
    )


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
