"""API keys for requests to inference services, and the services to which they are bound."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...models import InferenceApiKeyScope
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal
from ..handlers.owner import owner_of
from ..iam import DOMAIN_ID
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from .inference_states import NOT_FOUND, SERVICES
from .numbered_pages import numbered_page

BOUND = "bound"
DEFAULT_HOURS = 24

# The code of an unknown key is a guess, after that of a service.
KEYS = Collection("inference_api_keys", "key_id", (404, NOT_FOUND))


def _value(call: Call) -> str:
    """Return the value of a new key."""
    return f"fake-api-key-{call.fake.next_number():08d}"


def _bound(key: StoredResource) -> list[str]:
    """Return the IDs of the services to which a key is bound."""
    services: list[str] = key.notes.get(BOUND, [])
    return services


def _services(call: Call, key: StoredResource) -> list[Row]:
    """Return the services to which a key is bound, without those that were deleted."""
    services = SERVICES.of(call)
    found = [(one, services.unchanged_entry(one)) for one in _bound(key)]
    return [{"id": one, "name": service.fields["name"]} for one, service in found if service is not None]


def _row(call: Call, key: StoredResource) -> Row:
    """Return a key as responses show it, with those of its services that exist."""
    return {**KEYS.row(call, key), "services": _services(call, key)}


@handles("CreateInferApiKey")
def create(call: Call) -> Reply:
    """Create a key; the response alone has its value."""
    KEYS.refuse_taken(call, "name", call.body["name"], 400, INVALID)
    fields: Row = {
        "description": "",
        **documented("InferenceApiKey", call.body),
        "key_id": call.fake.next_id().replace("-", ""),
        "create_time": str(call.milliseconds),
        "domain_id": DOMAIN_ID,
        "project_id": owner_of(call)["project"],
        "workspace_id": "0",
    }
    key = KEYS.add(call, fields["key_id"], fields)
    return Reply({**_row(call, key), "api_key": _value(call)})


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
    rows = KEYS.outlines(call)
    for name in ("scope", "name", "key_id", "workspace_id"):
        rows = equal(rows, name, query.get(name))
    for parameter, field in (("service_id", "id"), ("service_name", "name")):
        if wanted := query.get(parameter):
            of_user = query.get("with_user_scope", False)
            rows = [row for row in rows if _accesses(call, row.resource, field, wanted, of_user=of_user)]
    found = numbered_page(call, rows)
    return Reply({**found, "data": [_row(call, row.resource) for row in found["data"]]})


def _accesses(call: Call, key: StoredResource, field: str, wanted: str, *, of_user: bool) -> bool:
    """Return whether a key can access a service, with the ID or name `wanted`."""
    if of_user and key.fields["scope"] == InferenceApiKeyScope.USER:
        return True
    return any(service[field] == wanted for service in _services(call, key))


@handles("DeleteInferApiKey")
def delete(call: Call) -> Reply:
    """Delete a key, even if it is bound to services."""
    key = KEYS.find(call)
    row = _row(call, key)
    del KEYS.of(call)[key.key]
    return Reply(row)


def _bind(key: StoredResource, service_id: str) -> None:
    """Bind a key to a service.

    Raises:
        Fault: It is bound already. The code is a guess: no client is known that handles it.
    """
    if service_id in _bound(key):
        raise Fault(400, INVALID, f"The API key {key.key} is already bound to the service {service_id}.")
    key.notes[BOUND] = [*_bound(key), service_id]


def _unbind(key: StoredResource, service_id: str) -> None:
    """Unbind a key from a service.

    Raises:
        Fault: It is not bound. The code is a guess: no client is known that handles it.
    """
    if service_id not in _bound(key):
        raise Fault(400, INVALID, f"The API key {key.key} is not bound to the service {service_id}.")
    _bound(key).remove(service_id)


Change = Callable[[StoredResource, str], None]


def _changed(call: Call, key_id: str, change: Change) -> Row:
    key = KEYS.find(call, key_id)
    change(key, SERVICES.find(call).key)
    return _row(call, key)


@handles("BindInferApiKey")
def bind(call: Call) -> Reply:
    """Bind a key to a service."""
    return Reply(_changed(call, call.path["key_id"], _bind))


@handles("UnbindInferApiKey")
def unbind(call: Call) -> Reply:
    """Unbind a key from a service."""
    return Reply(_changed(call, call.path["key_id"], _unbind))


def _batch(call: Call, change: Change) -> Reply:
    """Bind or unbind keys one by one, and report those that fail."""
    SERVICES.find(call)
    done: list[Row] = []
    failed: list[dict[str, Any]] = []
    for reference in call.body["key_ids"]:
        try:
            done.append(_changed(call, reference["key_id"], change))
        except Fault as fault:
            reason = {"error_code": fault.code, "error_msg": fault.message}
            failed.append({"key_id": reference["key_id"], **reason})
    return Reply(
        {
            "total": len(call.body["key_ids"]),
            "success_count": len(done),
            "success_items": done,
            "failure_count": len(failed),
            "failure_items": failed,
        }
    )


@handles("BatchBindInferApiKeys")
def bind_batch(call: Call) -> Reply:
    """Bind several keys to a service."""
    return _batch(call, _bind)


@handles("BatchUnbindInferApiKeys")
def unbind_batch(call: Call) -> Reply:
    """Unbind several keys from a service."""
    return _batch(call, _unbind)
