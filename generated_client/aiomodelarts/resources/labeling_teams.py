# Generated from spec/ by `make generate`; do not edit.
"""The resource `labeling_teams`."""

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


class LabelingTeams(Resource):
    """Teams of people who label the samples of datasets."""

    __slots__ = ()

    async def create(
        self,
        *,
        workforce_name: str,
        description: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.LabelingTeamReference:
        """Create a labeling team.

        Creates a team without members and returns its ID. Add members with labeling_team_members.create.

        Args:
            description: Purpose of the team. Must not contain any of the characters ^!<>=&"'. At most 256 characters.
                Matches `^[^\\^!<>=&"']*$`.
            workforce_name: Name of the team: letters, digits, hyphens and underscores. From 1 to 64 characters.
                Matches `^[A-Za-z0-9_-]+$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/creating_a_labeling_team.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_WORKFORCE,
            body={
                "description": description,
                "workforce_name": workforce_name,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        workforce_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.BatchResult:
        """Delete a labeling team.

        Deletes the team and its members; labels set by the members are kept. If the deletion fails, the response
        reports the error of each team and the client raises BatchError.

        Args:
            workforce_id: ID of the labeling team.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/deleting_a_labeling_team.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_WORKFORCE,
            path_values={
                "workforce_id": workforce_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        workforce_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.LabelingTeam:
        """Get a labeling team.

        Returns the name, the description and the number of members of the team.

        Args:
            workforce_id: ID of the labeling team.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_details_about_a_labeling_team.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DESC_WORKFORCE,
            path_values={
                "workforce_id": workforce_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | models.SortOrderValue | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        sort_by: models.LabelingTeamSortKey | models.LabelingTeamSortKeyValue | Unset | None = UNSET,
        workforce_task_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.LabelingTeamPage, models.LabelingTeam]:
        """List the labeling teams of the project.

        Returns one page of teams and the total number of matches.

        Args:
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 100.
            offset: Index of the page to return, from 0. Default of the service: 0. At least 0.
            order: Sort order. Defaults to descending.
            search_content: Name to search for; returns teams whose name contains this string.
            sort_by: Field to sort by. Defaults to create_time.
            workforce_task_id: Return only teams assigned to this team labeling task.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_labeling_team_list.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFORCES,
            query={
                "limit": limit,
                "offset": offset,
                "order": order,
                "search_content": search_content,
                "sort_by": sort_by,
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def update(
        self,
        workforce_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        workforce_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Update a labeling team.

        Replaces the name or description, depending on the fields in the request. Members and tasks of the team are
        not changed.

        Args:
            workforce_id: ID of the labeling team.
            description: New description. Must not contain any of the characters ^!<>=&"'. At most 256 characters.
                Matches `^[^\\^!<>=&"']*$`.
            workforce_name: New name: letters, digits, hyphens and underscores. From 1 to 64 characters. Matches
                `^[A-Za-z0-9_-]+$`.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at:
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/updating_a_labeling_team.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_WORKFORCE,
            path_values={
                "workforce_id": workforce_id,
            },
            body={
                "description": description,
                "workforce_name": workforce_name,
            },
            extra=extra,
        )
        await self._client.send(request)

    async def find(
        self,
        name_or_id: str | int,
        *,
        workforce_task_id: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.LabelingTeam | None:
        """Find one of the labeling teams of the project by its exact name or ID.

        Searches for the name on the server, keeps only exact matches, and then reads the resource with this ID. This
        takes two or three requests if few names are similar.

        Args:
            name_or_id: Exact name or ID, case-sensitive.
            workforce_task_id: Return only teams assigned to this team labeling task.
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
        https://docs.otc.t-systems.com/modelarts/api-ref/historical_apis/data_management_old_version/querying_the_labeling_team_list.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_WORKFORCES,
            query={
                "workforce_task_id": workforce_task_id,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("workforce_name",),
                id=("workforce_id",),
                filter={"search_content": "{name}"},
                get=operations.DESC_WORKFORCE,
                argument="workforce_id",
            ),
        )
