# Generated from spec/ by `make generate`; do not edit.
"""The resource `notebook_tags`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models, params


class NotebookTags(Resource):
    """Tags of notebook instances, for grouping costs and finding instances. Huawei Cloud only."""

    __slots__ = ()

    async def create_batch(
        self,
        resource_id: str | int,
        *,
        tags: Sequence[models.ResourceTag | params.ResourceTag],
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Add tags to a notebook instance.

        Adds the tags immediately. A tag with an existing key replaces its value. Huawei Cloud only.

        Args:
            resource_id: ID of the notebook instance.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            tags: Tags to add. A tag with an existing key replaces its value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `resource_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateNotebookTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_NOTEBOOK_TAGS,
            path_values={
                "resource_id": resource_id,
            },
            query={
                "workspace_id": workspace_id,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def delete_batch(
        self,
        resource_id: str | int,
        *,
        tags: Sequence[models.ResourceTagSelectorInput | params.ResourceTagSelectorInput],
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Remove tags from a notebook instance.

        Removes the tags immediately. A tag without a value is removed whatever its value is. Huawei Cloud only.

        Args:
            resource_id: ID of the notebook instance.
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            tags: Tags to remove, with or without a value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `resource_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteNotebookTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_NOTEBOOK_TAGS,
            path_values={
                "resource_id": resource_id,
            },
            query={
                "workspace_id": workspace_id,
            },
            body={
                "tags": tags,
            },
            extra=extra,
        )
        await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsedTagPage, models.UsedTag]:
        """List the tags of notebook instances in a workspace.

        Returns each tag key once with all its values. Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. 0 is the default workspace. Default of the service: '0'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowNotebookTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_NOTEBOOK_TAGS,
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)
