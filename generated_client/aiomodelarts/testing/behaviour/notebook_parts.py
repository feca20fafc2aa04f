"""Parts of notebook instances that only Huawei Cloud has: networks, users, rules about nodes, and further storage."""

from __future__ import annotations

from ..handlers.lists import Row
from ..spec.contracts import documented

UNCHANGED = ("affinity", "run_user")


def _storage(given: Row) -> Row:
    """Return further storage as responses show it; OBS can be mounted while an instance runs."""
    shown: Row = {**documented("NotebookDataVolume", given), "status": "MOUNTED"}
    shown["mount_type"] = "DYNAMIC" if given["category"] in ("OBS", "OBSFS") else "STATIC"
    if "uri" in given and given["category"] != "EFS":
        shown["url"] = given["uri"]
    return shown


def parts_of(body: Row) -> Row:
    """Return the parts of an instance that a request sets, as responses show them."""
    found: Row = {key: body[key] for key in UNCHANGED if key in body}
    if "data_volumes" in body:
        found["data_volumes"] = [_storage(one) for one in body["data_volumes"]]
    if "user_vpc" in body:
        vpc: Row = body["user_vpc"]
        found["user_vpc"] = {**vpc, "connect_cidrs": ",".join(vpc.get("connect_cidrs", []))}
    return found
