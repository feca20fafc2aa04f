# Generated from spec/ by `make generate`; do not edit.
"""The resource `labeling_teams`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations
from ..core.operation import Request
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
    ) -> models.CreateWorkforceResponse:
        """Create a labeling team.

        Creates a team without members and answers its identifier. Members are added with
        labeling_team_members.create.

        Args:
            description: What the team is for, without any of the characters ^!<>=&"'. At most 256 characters.
            workforce_name: Name of the team; letters, digits, hyphens and underscores. At most 64 characters.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/creating_a_labeling_team.rst
        """

        request = Request(
            operations.CREATE_WORKFORCE,
            body={
                "description": description,
                "workforce_name": workforce_name,
            },
        )
        return await self._client.send(request)

    async def delete(
        self,
        workforce_id: str | int,
    ) -> models.BatchResult:
        """Delete a labeling team.

        Deletes the team with its members; labels they have set stay. A failure is told per team and raises
        BatchError.

        Args:
            workforce_id: Team to read, change or delete.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/deleting_a_labeling_team.rst
        """

        request = Request(
            operations.DELETE_WORKFORCE,
            path_values={
                "workforce_id": workforce_id,
            },
        )
        return await self._client.send(request)

    async def get(
        self,
        workforce_id: str | int,
    ) -> models.LabelingTeam:
        """Get one labeling team.

        Answers name, description and number of members of the team.

        Args:
            workforce_id: Team to read, change or delete.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_details_about_a_labeling_team.rst
        """

        request = Request(
            operations.DESC_WORKFORCE,
            path_values={
                "workforce_id": workforce_id,
            },
        )
        return await self._client.send(request)

    def list(
        self,
        *,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        order: models.SortOrder | str | Unset | None = UNSET,
        search_content: str | Unset | None = UNSET,
        sort_by: models.LabelingTeamSortKey | str | Unset | None = UNSET,
        workforce_task_id: str | Unset | None = UNSET,
    ) -> Pager[models.ListWorkforcesResponse, models.LabelingTeam]:
        """List the labeling teams of the project.

        Answers one page of teams, filtered and sorted as asked, with their number in all.

        Args:
            limit: How many teams a page holds. The service assumes 10 when it is left out. From 1 to 100.
            offset: Which page to answer, counted from 0. The service assumes 0 when it is left out. At least 0.
            order: Direction of the sorting; descending unless given.
            search_content: Keep only teams whose name contains this text.
            sort_by: Field by which the teams are sorted; the time of creation unless given.
            workforce_task_id: Keep only teams that take part in this team labeling task.

        Returns:
            A pager: `await` it for the first page, `async for` it for all items, `.pages()` for all pages.

        Raises:
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/querying_the_labeling_team_list.rst
        """

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
        )
        return self._client.pager(request)

    async def update(
        self,
        workforce_id: str | int,
        *,
        description: str | Unset | None = UNSET,
        workforce_name: str | Unset | None = UNSET,
    ) -> None:
        """Change name or description of a labeling team.

        Replaces what is given; members and tasks of the team stay.

        Args:
            workforce_id: Team to read, change or delete.
            description: New description, without any of the characters ^!<>=&"'. At most 256 characters.
            workforce_name: New name; letters, digits, hyphens and underscores. At most 64 characters.

        Raises:
            ValueError: `workforce_id` is empty.
            ApiError: The service refused or failed.
            TransportError: No usable answer arrived.

        Documented at: historical_apis/data_management_old_version/updating_a_labeling_team.rst
        """

        request = Request(
            operations.UPDATE_WORKFORCE,
            path_values={
                "workforce_id": workforce_id,
            },
            body={
                "description": description,
                "workforce_name": workforce_name,
            },
        )
        await self._client.send(request)
