"""Tags of inference services."""

from __future__ import annotations

from ...models import ResourceTagAction
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, page
from ..spec.replies import Reply
from .inference_states import SERVICES
from .resource_tags import Tags, change, fits, in_use, shown


def _service(call: Call) -> StoredResource:
    return SERVICES.find(call, call.path["resource_id"])


def _tags(service: StoredResource) -> Tags:
    return {tag["key"]: tag["value"] for tag in service.fields["tags"]}


def _change(call: Call, action: ResourceTagAction) -> Reply:
    service = _service(call)
    tags = _tags(service)
    change(tags, action, call.body["tags"])
    service.fields |= shown(tags)
    return Reply(None, 204)


def _matching(call: Call) -> list[StoredResource]:
    """Return the services that meet the conditions of the request."""
    services = SERVICES.unchanged(call)
    return [service for service in services if fits(_tags(service), service.fields["name"], call.body)]


@handles("ShowInferServiceTags")
def show(call: Call) -> Reply:
    """Return the tags of a service."""
    return Reply(shown(_tags(_service(call))))


@handles("CreateInferServiceTag")
def add(call: Call) -> Reply:
    """Add tags to a service."""
    return _change(call, ResourceTagAction.CREATE)


@handles("DeleteInferServiceTag")
def remove(call: Call) -> Reply:
    """Remove tags from a service; a tag without a value matches any value."""
    return _change(call, ResourceTagAction.DELETE)


@handles("ListInferServiceTags")
def list_tags(call: Call) -> Reply:
    """Return the tag keys of all services, or of those of a workspace."""
    wanted = call.query.get("workspace_id")
    services = [one for one in SERVICES.unchanged(call) if wanted in (None, one.fields["workspace_id"])]
    return Reply({"tags": in_use(map(_tags, services))})


@handles("ListInferServicesByTags")
def list_services(call: Call) -> Reply:
    """Return one page of the services that match. The page is that of the query."""
    found = _matching(call)
    rows: list[Row] = [
        {"resource_id": one.key, "resource_name": one.fields["name"], "resource_detail": {}, **shown(_tags(one))}
        for one in page(call, found)
    ]
    return Reply({"total_count": len(found), "resources": rows})


@handles("CountInferServicesByTags")
def count_services(call: Call) -> Reply:
    """Return the number of services that match."""
    return Reply({"total_count": len(_matching(call))})
