# Generated from spec/ by `make generate`; do not edit.
"""The resource `built_in_algorithms`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request
from ..core.pagination import Pager
from ..core.resource import Resource
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .. import models


class BuiltInAlgorithms(Resource):
    """Built-in algorithms of the older training service."""

    __slots__ = ()

    def list(
        self,
        *,
        per_page: int | Unset | None = UNSET,
        page: int | Unset | None = UNSET,
        sort_by: models.BuiltInAlgorithmSortKey | models.BuiltInAlgorithmSortKeyValue | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.BuiltInAlgorithmPage, models.BuiltInAlgorithm]:
        """List the built-in algorithms of the older training service.

        Returns one page of algorithms and the total number of matches. To use an algorithm in a training job, pass
        its model_id instead of your own code.

        Args:
            per_page: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            page: Index of the page to return, from 1. Default of the service: 1. At least 1.
            sort_by: Field to sort by.
            order: Sort order. Defaults to descending.
            search_content: Name to search for; returns algorithms whose name contains this string.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_a_built-in_algorithm.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_BUILT_IN_ALGORITHMS,
            query={
                "per_page": per_page,
                "page": page,
                "sortBy": sort_by,
                "order": order,
                "search_content": search_content,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        search_content: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BuiltInAlgorithm | None:
        """Find one of the built-in algorithms of the older training service by its exact name or ID.

        Reads the whole list, in pages of up to 100 items, because the service can't search for both names and IDs.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            search_content: Name to search for; returns algorithms whose name contains this string.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/training_management_old_version/training_jobs/querying_a_built-in_algorithm.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_BUILT_IN_ALGORITHMS,
            query={
                "search_content": search_content,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("model_name",),
                id=("model_id",),
            ),
        )
