"""Algorithms: created, changed, and deleted in the background."""

from __future__ import annotations

from typing import Any

from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.lists import AnyRow, Row, contains, equal, in_order, in_workspace, page
from ..iam import DOMAIN_ID
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from .training_catalogs import engine_of
from .training_code import check_boot_file, path_parts

NOT_FOUND = "ModelArts.2755"
NAME_TAKEN = "ModelArts.2756"
DELETING_SECONDS = 2.0
DEFAULT_SORT = "create_time"

ALGORITHMS = Collection("algorithms", "algorithm_id", (400, NOT_FOUND))


def _definition(call: Call) -> Row:
    """Validate the settings of an algorithm in a request and return them as responses show them.

    Raises:
        Fault: A required setting is missing, or settings contradict each other.
    """
    body, settings = call.body, call.body.get("job_config", {})
    if "metadata" not in body:
        raise Fault(400, INVALID, "An algorithm needs a name.")
    if ("code_dir" in settings) != ("boot_file" in settings):
        raise Fault(400, INVALID, "Set both code_dir and boot_file, or neither.")
    if "code_dir" not in settings and not (settings.get("command") and settings.get("engine", {}).get("image_url")):
        raise Fault(400, INVALID, "Set code_dir and boot_file, or command and engine.image_url.")
    check_boot_file(settings)
    shown: Row = documented("AlgorithmSettings", settings)
    if "engine" in settings:
        shown["engine"] = engine_of(settings["engine"])
    if "code_dir" in settings:
        shown["code_tree"] = _code_tree(settings["code_dir"], settings["boot_file"])
    requirements = [
        {("value" if key == "values" else key): value for key, value in requirement.items()}
        for requirement in body.get("resource_requirements", [])
    ]
    return {
        "job_config": shown,
        "resource_requirements": requirements,
        "advanced_config": body.get("advanced_config", {}),
    }


def _code_tree(code_dir: str, boot_file: str) -> Row:
    """Return the code folder as a tree that contains only the boot file; the fake knows no other files."""
    outer = path_parts(code_dir)
    *folders, file = path_parts(boot_file)[len(outer) :]
    tree: Row = {"name": file}
    for folder in reversed(folders):
        tree = {"name": f"{folder}/", "children": [tree]}
    return {"name": f"{outer[-1] if outer else ''}/", "children": [tree]}


def _metadata(call: Call, given: Row, kept: Row) -> Row:
    """Return the metadata of an algorithm: the settings of the request and the fields that the service sets."""
    shown = documented("AlgorithmMetadata", {"workspace_id": "0", "description": "", **given})
    return {**shown, **kept, "user_name": kept.get("user_name", call.fake.iam.user.name)}


@handles("CreateAlgorithm")
def create(call: Call) -> Reply:
    """Create an algorithm."""
    definition, given = _definition(call), call.body["metadata"]
    ALGORITHMS.refuse_taken(call, "metadata.name", given["name"], 400, NAME_TAKEN)
    algorithm_id = call.fake.next_id()
    kept: Row = {
        "id": algorithm_id,
        "domain_id": DOMAIN_ID,
        "source": "custom",
        "is_valid": True,
        "state": "",
        "size": 2048,
        "version_num": 0,
        "create_time": call.milliseconds,
        "update_time": 0,
    }
    algorithm = ALGORITHMS.add(call, algorithm_id, {"metadata": _metadata(call, given, kept), **definition})
    return Reply(ALGORITHMS.row(call, algorithm))


@handles("ListAlgorithms")
def list_algorithms(call: Call) -> Reply:
    """Return one page of algorithms."""
    query = call.query
    sort_by, order, group_by = (query.get(key) or "" for key in ("sort_by", "order", "group_by"))
    rows = [Outline(algorithm, algorithm.fields["metadata"]) for algorithm in ALGORITHMS.unchanged(call)]
    found = _searched(in_workspace(call, rows), query.get("searches") or "")
    found = in_order(found, sort_by or DEFAULT_SORT, order or "desc")
    found = in_order(found, group_by, "asc") if group_by else found
    shown = [ALGORITHMS.row(call, row.resource) for row in page(call, found)]
    body: dict[str, Any] = {
        "total": len(found),
        "count": len(shown),
        "limit": query.get("limit", call.operation.pagination.default_limit if call.operation.pagination else 0),
        "offset": query.get("offset", 0),
        "sort_by": sort_by or DEFAULT_SORT,
        "order": order or "desc",
        "group_by": group_by,
        "items": shown,
    }
    return Reply(body)


def _searched(rows: list[AnyRow], text: str) -> list[AnyRow]:
    """Return the rows that match a filter `field:text`: names that contain the text, other fields that equal it.

    Raises:
        Fault: The filter has no colon.
    """
    if not text:
        return rows
    name, colon, wanted = text.partition(":")
    if not colon:
        raise Fault(400, INVALID, f"The filter {text!r} does not have the form field:text.")
    return contains(rows, name, wanted) if name == "name" else equal(rows, name, wanted)


@handles("ShowAlgorithmByUuid")
def show(call: Call) -> Reply:
    """Return an algorithm."""
    return Reply(ALGORITHMS.row(call, ALGORITHMS.find(call)))


@handles("ChangeAlgorithm")
def change(call: Call) -> Reply:
    """Replace the settings of an algorithm; its owner and creation time stay the same."""
    algorithm = ALGORITHMS.find(call)
    definition, given = _definition(call), call.body["metadata"]
    before: Row = algorithm.fields["metadata"]
    if given["name"] != before["name"]:
        ALGORITHMS.refuse_taken(call, "metadata.name", given["name"], 400, NAME_TAKEN)
    own = ("id", "domain_id", "source", "is_valid", "state", "size", "version_num", "create_time", "user_name")
    kept = {**{key: before[key] for key in own}, "update_time": call.milliseconds}
    algorithm.fields = {"metadata": _metadata(call, given, kept), **definition}
    return Reply(ALGORITHMS.row(call, algorithm))


@handles("DeleteAlgorithm")
def delete(call: Call) -> Reply:
    """Delete an algorithm in the background; jobs created from it are not affected."""
    algorithm: StoredResource = ALGORITHMS.find(call)
    algorithm.plan.end(call.now + DELETING_SECONDS)
    return Reply({})


@handles("CreateAlgorithmVersionToGallery")
def publish(call: Call) -> Reply:
    """Publish an algorithm as a new asset, or as a new version of an existing one.

    Raises:
        Fault: The algorithm, or the asset of another algorithm, does not exist. The code for assets is a guess.
    """
    algorithm = ALGORITHMS.find(call, call.body["algorithm"]["id"])
    assets: dict[str, list[str]] = call.fake.table("gallery_algorithms")
    content_id = call.body.get("content_id")
    if content_id is None:
        content_id = call.fake.next_id()
        assets[content_id] = []
    elif content_id not in assets:
        raise Fault(400, INVALID, f"The asset {content_id} does not exist.")
    versions = assets[content_id]
    number = call.body.get("content_info", {}).get("version_num", f"{len(versions) + 1}.0.0")
    if number in versions:
        raise Fault(400, INVALID, f"The asset {content_id} already has a version {number}.")
    versions.append(number)
    body: Row = {
        "content_id": content_id,
        "version_id": call.fake.next_id(),
        "version_num": number,
        "content_uri": f"urn:gallery:{algorithm.key}:{content_id}",
    }
    return Reply(body, 202)
