"""API keys for requests to inference services."""

from __future__ import annotations

from ...models import InferenceApiKeyScope
from ..handlers.call import Call, handles
from ..handlers.collection import Collection
from ..handlers.lists import Row, equal
from ..handlers.owner import owner_of
from ..iam import DOMAIN_ID
from ..spec.contracts import documented
from ..spec.replies import INVALID, Reply
from .numbered_pages import numbered_page

NOT_FOUND = "ModelArts.50004001"
"""Code of an unknown key. It is a guess: no client is known that handles it."""
DEFAULT_HOURS = 24

KEYS = Collection("inference_api_keys", "key_id", (404, NOT_FOUND))


def _value(call: Call) -> str:
    """Return the value of a new key."""
    return f"fake-api-key-{call.fake.next_number():08d}"


@handles("CreateInferApiKey")
def create(call: Call) -> Reply:
    """Create a key; the response alone has its value."""
    KEYS.refuse_taken(call, "name", call.body["name"], 400, INVALID)
    fields: Row = {
        "description": "",
        "services": [],
        **documented("InferenceApiKey", call.body),
        "key_id": call.fake.next_id().replace("-", ""),
        "create_time": str(call.milliseconds),
        "domain_id": DOMAIN_ID,
        "project_id": owner_of(call)["project"],
        "workspace_id": "0",
    }
    key = KEYS.add(call, fields["key_id"], fields)
    return Reply({**KEYS.row(call, key), "api_key": _value(call)})


@handles("CreateInferTempApiKey")
def create_temporary(call: Call) -> Reply:
    """Create a key that is in no list; the times in the response are milliseconds, which is a guess."""
    lifetime = call.body.get("expire_time", DEFAULT_HOURS) * 3_600_000
    times = {"create_time": call.milliseconds, "expire_time": call.milliseconds + lifetime}
    return Reply({"api_key": _value(call), **times})


@handles("ListInferApiKeys")
def list_keys(call: Call) -> Reply:
    """Return one page of keys.

    Keys of the scope USER can access all services. They match a service only with `with_user_scope`; that they are
    otherwise in the list is a guess.
    """
    query = call.query
    rows = [KEYS.row(call, key) for key in KEYS.of(call).values()]
    for name in ("scope", "name", "key_id", "workspace_id"):
        rows = equal(rows, name, query.get(name))
    for parameter, field in (("service_id", "id"), ("service_name", "name")):
        if wanted := query.get(parameter):
            rows = [row for row in rows if _accesses(row, field, wanted, of_user=query.get("with_user_scope", False))]
    return Reply(numbered_page(call, rows))


def _accesses(row: Row, field: str, wanted: str, *, of_user: bool) -> bool:
    """Return whether a key can access a service, with the ID or name `wanted`."""
    if of_user and row["scope"] == InferenceApiKeyScope.USER:
        return True
    return any(service[field] == wanted for service in row["services"])


@handles("DeleteInferApiKey")
def delete(call: Call) -> Reply:
    """Delete a key, even if it is bound to services."""
    key = KEYS.find(call)
    row = KEYS.row(call, key)
    del KEYS.of(call)[key.key]
    return Reply(row)
