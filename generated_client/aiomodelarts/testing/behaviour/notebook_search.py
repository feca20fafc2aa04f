"""The list of notebook instances: filters, sorting and pages."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import contains, equal
from ..spec.replies import Reply
from .notebook_lists import matching, page_of, sort_by_query
from .notebooks import NOTEBOOKS, add_cost_items, shown

SORTABLE = {
    "createTime": "create_at",
    "create_at": "create_at",
    "updateTime": "update_at",
    "update_at": "update_at",
    **{name: name for name in ("name", "status", "flavor", "feature", "description")},
}


def _outline(call: Call, notebook: StoredResource) -> Outline[StoredResource]:
    """Return the values by which an instance is filtered and sorted."""
    row = NOTEBOOKS.outline(call, notebook)
    add_cost_items(row, notebook)
    return row


@handles("ListNotebooks")
@handles("ListAllNotebooks")
def list_notebooks(call: Call) -> Reply:
    """Return one page of instances; all of them belong to the one user."""
    query = call.query
    rows = [_outline(call, notebook) for notebook in NOTEBOOKS.unchanged(call)]
    # Newer versions of the service read workspaceId, older ones workspace_id.
    rows = equal(rows, "workspace_id", query.get("workspace_id") or query.get("workspaceId") or "0")
    rows = equal(rows, "feature", query.get("feature") or "NOTEBOOK")
    rows = equal(contains(rows, "name", query.get("name")), "status", query.get("status"))
    found = page_of(call, sort_by_query(call, matching(query, rows), SORTABLE, "createTime"), first=0)
    return Reply({**found, "data": [shown(call, row.resource) for row in found["data"]]})
