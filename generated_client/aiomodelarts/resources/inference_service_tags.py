# Generated from spec/ by `make generate`; do not edit.
"""The resource `inference_service_tags`."""

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


class InferenceServiceTags(Resource):
    """Tags of inference services, for grouping costs and finding services. Huawei Cloud only."""

    __slots__ = ()

    async def count_services(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        tags: Sequence[models.ResourceTagFilterInput | params.ResourceTagFilterInput] | Unset | None = UNSET,
        without_any_tag: bool | Unset | None = UNSET,
        matches: Sequence[models.ResourceMatchInput | params.ResourceMatchInput] | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceServiceCount:
        """Count inference services by their tags or names.

        Returns the number of services that match the same conditions as in the search by tags. Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. The service ignores it.
            tags: Tags that a service must have. By default, all services match.
            without_any_tag: Whether to match only services without tags.
            matches: Additional condition, on the name of the service.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CountInferServicesByTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.COUNT_INFER_SERVICES_BY_TAGS,
            query={
                "workspace_id": workspace_id,
            },
            body={
                "tags": tags,
                "without_any_tag": without_any_tag,
                "matches": matches,
            },
            extra=extra,
        )
        return await self._client.send(request)

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
        """Add tags to an inference service.

        Adds the tags immediately. A tag with an existing key replaces its value. Huawei Cloud only.

        Args:
            resource_id: ID of the inference service.
            workspace_id: ID of the workspace. The service ignores it.
            tags: Tags to add. A tag with an existing key replaces its value.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `resource_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferServiceTag.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_SERVICE_TAG,
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
        tagged_resource_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Remove tags from an inference service.

        Removes the tags immediately. A tag without a value is removed whatever its value is. Huawei Cloud only.

        Args:
            resource_id: ID of the inference service.
            workspace_id: ID of the workspace. The service ignores it.
            tags: Tags to remove, with or without a value.
            tagged_resource_id: ID of the inference service, as in the path.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `resource_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferServiceTag.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_SERVICE_TAG,
            path_values={
                "resource_id": resource_id,
            },
            query={
                "workspace_id": workspace_id,
            },
            body={
                "tags": tags,
                "resource_id": tagged_resource_id,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def get(
        self,
        resource_id: str | int,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.ResourceTags:
        """Get the tags of an inference service.

        Returns all tags of the service, each with one value. All versions of the service have the same tags.
        Huawei Cloud only.

        Args:
            resource_id: ID of the inference service.
            workspace_id: ID of the workspace. The service ignores it.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `resource_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferServiceTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_SERVICE_TAGS,
            path_values={
                "resource_id": resource_id,
            },
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        workspace_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.UsedTagPage, models.UsedTag]:
        """List the tags of inference services.

        Returns each tag key once with all its values. Workspaces that you can't read are left out. Huawei Cloud only.

        Args:
            workspace_id: ID of the workspace. By default, the tags of all workspaces are returned.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/api-modelarts/ListServiceTags-v2.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_SERVICE_TAGS,
            query={
                "workspace_id": workspace_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_services(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        workspace_id: str | Unset | None = UNSET,
        tags: Sequence[models.ResourceTagFilterInput | params.ResourceTagFilterInput] | Unset | None = UNSET,
        without_any_tag: bool | Unset | None = UNSET,
        matches: Sequence[models.ResourceMatchInput | params.ResourceMatchInput] | Unset | None = UNSET,
        body_limit: int | Unset | None = UNSET,
        body_offset: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.TaggedInferenceServicePage, models.TaggedInferenceService]:
        """Find inference services by their tags or names.

        Returns one page of the services that have one of the values for each requested key. Without tags, all
        services match. Huawei Cloud only.

        Args:
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Must be a multiple of the limit. Default of the service: 0. At least 0.
            workspace_id: ID of the workspace. The service ignores it.
            tags: Tags that a service must have. By default, all services match.
            without_any_tag: Whether to match only services without tags.
            matches: Additional condition, on the name of the service.
            body_limit: Maximum number of items to return, as in the query. Default of the service: 10.
            body_offset: Beginning of the page, as in the query. Default of the service: 0.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferServicesByTags.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_SERVICES_BY_TAGS,
            query={
                "limit": limit,
                "offset": offset,
                "workspace_id": workspace_id,
            },
            body={
                "tags": tags,
                "without_any_tag": without_any_tag,
                "matches": matches,
                "limit": body_limit,
                "offset": body_offset,
            },
            extra=extra,
        )
        return self._client.pager(request)
