# Generated from spec/ by `make generate`; do not edit.
"""The resource `deployments`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING

from .. import operations
from ..core.finding.find import FindSpec, find
from ..core.logs.events import follow_events
from ..core.logs.polling_rounds import Rounds
from ..core.operation.extra import extra_of
from ..core.operation.operation import Request, joined
from ..core.pagination import Pager
from ..core.redaction.hidden import Hidden
from ..core.resource import Resource
from ..core.unset import UNSET, Unset
from ..core.waiting.wait import ProgressCallback, Target, act_and_wait, wait_gone, wait_until

if TYPE_CHECKING:
    from datetime import datetime

    from .. import models, params


class Deployments(Resource):
    """Deployments of inference services, each with its instances and pods. Huawei Cloud only."""

    __slots__ = ()

    async def cancel(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Interrupt a deployment of an inference service.

        Interrupts a deployment that is being deployed, which then stops, or one that is being changed, which then
        runs as before. Refused in all other states. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CancelInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CANCEL_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def create(
        self,
        service_id: str | int,
        *,
        name: str,
        count: int,
        unit_configs: Sequence[models.DeploymentUnitInput | params.DeploymentUnitInput],
        id: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        system_log_dump_enable: bool | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        secret_type: models.DeploymentSecretType | models.DeploymentSecretTypeValue | str | Unset | None = UNSET,
        secret_name: str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        high_avail_switch: bool | Unset | None = UNSET,
        schedule_strategy: models.DeploymentScheduleStrategy
        | models.DeploymentScheduleStrategyValue
        | str
        | Unset
        | None = UNSET,
        version: str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        framework: models.DeploymentFramework | models.DeploymentFrameworkValue | str | Unset | None = UNSET,
        running_count: int | Unset | None = UNSET,
        deploy_type: models.DeploymentType | models.DeploymentTypeValue | str | Unset | None = UNSET,
        mirror_traffic_enable: bool | Unset | None = UNSET,
        mirror_traffic_weight: str | Unset | None = UNSET,
        version_count: int | Unset | None = UNSET,
        workload_type: models.DeploymentWorkloadType | models.DeploymentWorkloadTypeValue | str | Unset | None = UNSET,
        update_at: int | datetime | Unset | None = UNSET,
        model: models.DeploymentModel | params.DeploymentModel | Unset | None = UNSET,
        advanced_config: models.DeploymentAdvancedConfig | params.DeploymentAdvancedConfig | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Add a deployment to an inference service.

        Creates the deployment and starts its instances in the background. Requests are distributed among the
        deployments of a service by their weights. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            id: ID of an existing deployment, in a change.
            name: Name of the deployment. From 1 to 64 characters.
            pool_id: ID of the dedicated resource pool.
            count: Number of instances. From 1 to 128.
            system_log_dump_enable: Whether system logs are dumped; only in physical pools with NPUs. Default of the
                service: False.
            unit_configs: Units of an instance. An instance on a single machine has exactly one. At least 1 item.
            weight: Share of the requests, in percent. From 0 to 100.
            secret_type: Kind of credentials.
            secret_name: Name of the credentials, with the kind dew.
            priority: Priority of the service. A running service needs it in a change, with the value that it has.
                From 1 to 3.
            high_avail_switch: Deprecated. Whether the pods of different instances are spread over nodes. Replaced by
                schedule_strategy. Default of the service: True.
            schedule_strategy: How pods are placed. Default of the service: 'HIGH_AVAILABILITY'.
            version: Version number of up to three parts, from 1.0.0 to 99.99.99. At most 8 characters. Matches
                `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
            version_id: ID of the version.
            description: Description of the deployment, without the characters < and >. At most 512 characters.
            framework: Software that runs the model. Default of the service: 'COMMON'.
            running_count: Number of running instances. From 1 to 128.
            deploy_type: How an instance is spread over machines.
            mirror_traffic_enable: Whether requests are copied to this deployment.
            mirror_traffic_weight: Share of the copied requests, in percent.
            version_count: Number of versions.
            workload_type: Kind of Kubernetes workload.
            update_at: Time of the last change, in milliseconds since 1970.
            model: Model in the containers.
            advanced_config: Further settings.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferDeployment.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "id": id,
                "name": name,
                "pool_id": pool_id,
                "count": count,
                "system_log_dump_enable": system_log_dump_enable,
                "unit_configs": unit_configs,
                "weight": weight,
                "secret_type": secret_type,
                "secret_name": secret_name,
                "priority": priority,
                "high_avail_switch": high_avail_switch,
                "schedule_strategy": schedule_strategy,
                "version": version,
                "version_id": version_id,
                "description": description,
                "framework": framework,
                "running_count": running_count,
                "deploy_type": deploy_type,
                "mirror_traffic_enable": mirror_traffic_enable,
                "mirror_traffic_weight": mirror_traffic_weight,
                "version_count": version_count,
                "workload_type": workload_type,
                "update_at": update_at,
                "model": model,
                "advanced_config": advanced_config,
            }
        )
        del unit_configs, advanced_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def delete(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Delete a deployment of an inference service.

        Deletes the deployment with its instances in the background. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_instance(
        self,
        service_id: str | int,
        deployment_name: str | int,
        instance_name: str | int,
        *,
        force: bool | Unset | None = UNSET,
        operation: models.DeploymentInstanceDeletion | models.DeploymentInstanceDeletionValue | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeploymentInstanceReference:
        """Delete an instance of a deployment.

        Deletes the instance with its pods. By default, a new instance replaces it. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            instance_name: Name of the instance.
            force: Whether the instance is deleted without waiting for its containers. Default of the service: False.
            operation: Whether a new instance replaces it. Default of the service: 'RECREATE'.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_name` or `instance_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentInstance.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_DEPLOYMENT_INSTANCE,
            path_values={
                "id": service_id,
                "deployment_name": deployment_name,
                "name": instance_name,
            },
            query={
                "force": force,
                "operation": operation,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def delete_pod(
        self,
        service_id: str | int,
        deployment_name: str | int,
        instance_name: str | int,
        pod_name: str | int,
        *,
        force: bool | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeploymentPodReference:
        """Delete a pod of a deployment.

        Deletes the pod, which the deployment then replaces by a new one. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            instance_name: Name of the instance, or all for every instance.
            pod_name: Name of the pod.
            force: Whether the pod is deleted without waiting for its containers. Default of the service: False.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_name` or `instance_name` or `pod_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeploymentPod.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_DEPLOYMENT_POD,
            path_values={
                "id": service_id,
                "deployment_name": deployment_name,
                "instance_name": instance_name,
                "name": pod_name,
            },
            query={
                "force": force,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def get(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Get a deployment of an inference service.

        Returns the state of the deployment, and the settings of its current version. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ShowInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    def list(
        self,
        service_id: str | int,
        *,
        sort_key: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        sort_dir: models.UpperSortOrder | models.UpperSortOrderValue | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        delete_after: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DeploymentPage, models.DeploymentSummary]:
        """List the deployments of an inference service.

        Returns one page of deployments without their settings, and the total number of matches. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            sort_key: Field to sort by: create_at, update_at, or both with a comma between them. Defaults to
                update_at.
            status: If it is all, the list contains deployments that were deleted recently, too; any other value has
                no effect.
            sort_dir: Sort order. Default of the service: 'DESC'.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Number of items to skip. Default of the service: 0. At least 0.
            delete_after: Number of days for which deleted deployments are listed. It has an effect only if status is
                all. Default of the service: 7.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeployments.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "sort_key": sort_key,
                "status": status,
                "sort_dir": sort_dir,
                "limit": limit,
                "offset": offset,
                "delete_after": delete_after,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_instances(
        self,
        service_id: str | int,
        deployment_name: str | int,
        *,
        status: Sequence[models.DeploymentInstanceStatus | models.DeploymentInstanceStatusValue | str]
        | Unset
        | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        instance_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DeploymentInstancePage, models.DeploymentInstance]:
        """List the instances of a deployment.

        Returns one page of instances with their states, and the total number of matches. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment, or all for every deployment.
            status: States of the instances.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Start of the page. Whether it counts pages or items is not documented. Default of the service: 0.
                At least 0.
            instance_name: Return only the instance with this name.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` or `deployment_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentInstances.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_INSTANCES,
            path_values={
                "id": service_id,
                "name": deployment_name,
            },
            query={
                "status": joined(status),
                "limit": limit,
                "offset": offset,
                "instance_name": instance_name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_pod_events(
        self,
        service_id: str | int,
        deployment_name: str | int,
        instance_name: str | int,
        pod_name: str | int,
        *,
        start_time: str | datetime | Unset | None = UNSET,
        end_time: str | datetime | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[list[models.DeploymentPodEvent], models.DeploymentPodEvent]:
        """List the Kubernetes events of a pod.

        Returns the events of the pod in a single response, each with the number of times that it occurred.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            instance_name: Name of the instance, or all for every instance.
            pod_name: Name of the pod.
            start_time: Earliest time of the events, in milliseconds since 1970. It is sent together with end_time.
            end_time: Latest time of the events, in milliseconds since 1970. It is sent together with start_time.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` or `deployment_name` or `instance_name` or `pod_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentPodEvents.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_POD_EVENTS,
            path_values={
                "id": service_id,
                "deployment_name": deployment_name,
                "instance_name": instance_name,
                "name": pod_name,
            },
            query={
                "start_time": start_time,
                "end_time": end_time,
            },
            extra=extra,
        )
        return self._client.pager(request)

    def list_pods(
        self,
        service_id: str | int,
        deployment_name: str | int,
        instance_name: str | int,
        *,
        status: Sequence[models.DeploymentPodStatus | models.DeploymentPodStatusValue | str] | Unset | None = UNSET,
        limit: int | Unset | None = UNSET,
        offset: int | Unset | None = UNSET,
        pod_name: str | Unset | None = UNSET,
        pod_id: str | Unset | None = UNSET,
        pod_node_ip: str | Unset | None = UNSET,
        pod_node_name: str | Unset | None = UNSET,
        pod_role_name: str | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> Pager[models.DeploymentPodPage, models.DeploymentPod]:
        """List the pods of a deployment.

        Returns one page of pods with their states and nodes, and the total number of matches. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            instance_name: Name of the instance, or all for every instance.
            status: States of the pods.
            limit: Maximum number of items to return. Default of the service: 10. From 1 to 500.
            offset: Start of the page. Whether it counts pages or items is not documented. Default of the service: 0.
                At least 0.
            pod_name: Return only the pod with this name.
            pod_id: Return only the pod with this ID.
            pod_node_ip: IP address of the node that runs the pods.
            pod_node_name: Name of the node that runs the pods.
            pod_role_name: Name of the unit of the pods.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages.

        Raises:
            ValueError: `service_id` or `deployment_name` or `instance_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentPods.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_PODS,
            path_values={
                "id": service_id,
                "deployment_name": deployment_name,
                "name": instance_name,
            },
            query={
                "status": joined(status),
                "limit": limit,
                "offset": offset,
                "pod_name": pod_name,
                "pod_id": pod_id,
                "pod_node_ip": pod_node_ip,
                "pod_node_name": pod_node_name,
                "pod_role_name": pod_role_name,
            },
            extra=extra,
        )
        return self._client.pager(request)

    async def scale(
        self,
        service_id: str | int,
        deployment_name: str | int,
        *,
        count: int,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Scale a deployment of an inference service.

        Changes the number of instances in the background, without a new version. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            count: Number of instances. From 1 to 128.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_name` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeploymentScale.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_DEPLOYMENT_SCALE,
            path_values={
                "service_id": service_id,
                "deployment_name": deployment_name,
            },
            body={
                "count": count,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def start(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.InferenceServiceDeployment:
        """Start a deployment of an inference service.

        Deploys the deployment again in the background. Refused unless it is stopped or failed. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StartInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def stop(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Stop a deployment of an inference service.

        Stops the instances of the deployment in the background, which releases their resources. Refused unless it is
        running, being deployed, failed, or running with problems. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StopInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await self._client.send(request)

    async def update(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        framework: models.DeploymentFramework | models.DeploymentFrameworkValue | str | Unset | None = UNSET,
        count: int | Unset | None = UNSET,
        deploy_type: models.DeploymentType | models.DeploymentTypeValue | str | Unset | None = UNSET,
        system_log_dump_enable: bool | Unset | None = UNSET,
        unit_configs: Sequence[models.DeploymentUnitInput | params.DeploymentUnitInput] | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        secret_type: models.DeploymentSecretType | models.DeploymentSecretTypeValue | str | Unset | None = UNSET,
        secret_name: str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        high_avail_switch: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        advanced_config: models.DeploymentAdvancedConfig | params.DeploymentAdvancedConfig | Unset | None = UNSET,
        model: models.DeploymentModel | params.DeploymentModel | Unset | None = UNSET,
        mirror_traffic_enable: bool | Unset | None = UNSET,
        mirror_traffic_weight: int | Unset | None = UNSET,
        status: models.DeploymentStatus | models.DeploymentStatusValue | str | Unset | None = UNSET,
        deployment_task_limit: models.DeploymentTaskLimit | params.DeploymentTaskLimit | Unset | None = UNSET,
        schedule_strategy: models.DeploymentScheduleStrategy
        | models.DeploymentScheduleStrategyValue
        | str
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Change a deployment of an inference service.

        Creates a new version of the deployment, and deploys it in the background. Settings that are not sent stay as
        they are. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            id: ID of the deployment.
            name: Name of the deployment.
            pool_id: ID of the dedicated resource pool.
            framework: Software that runs the model.
            count: Number of instances. From 1 to 128.
            deploy_type: How an instance is spread over machines.
            system_log_dump_enable: Whether system logs are dumped; only in physical pools with NPUs.
            unit_configs: Units of an instance, which replace all units that it has. At least 1 item.
            weight: Share of the requests, in percent. From 0 to 100.
            secret_type: Kind of credentials.
            secret_name: Name of the credentials; required with the kind dew.
            priority: Priority of the service. A running service needs it, with the value that it has. From 1 to 3.
            high_avail_switch: Deprecated. Whether the pods of different instances are spread over nodes. Replaced by
                schedule_strategy.
            description: Description of the deployment, without the characters < and >. At most 512 characters.
            advanced_config: Further settings.
            model: Model in the containers.
            mirror_traffic_enable: Whether requests are copied to this deployment.
            mirror_traffic_weight: Share of the copied requests, in percent.
            status: State of the deployment. The effect of sending it is not documented.
            deployment_task_limit: Limit of parallel asynchronous tasks.
            schedule_strategy: How pods are placed.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeployment.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "id": id,
                "name": name,
                "pool_id": pool_id,
                "framework": framework,
                "count": count,
                "deploy_type": deploy_type,
                "system_log_dump_enable": system_log_dump_enable,
                "unit_configs": unit_configs,
                "weight": weight,
                "secret_type": secret_type,
                "secret_name": secret_name,
                "priority": priority,
                "high_avail_switch": high_avail_switch,
                "description": description,
                "advanced_config": advanced_config,
                "model": model,
                "mirror_traffic_enable": mirror_traffic_enable,
                "mirror_traffic_weight": mirror_traffic_weight,
                "status": status,
                "deployment_task_limit": deployment_task_limit,
                "schedule_strategy": schedule_strategy,
            }
        )
        del unit_configs, advanced_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            body=body,
            extra=extra,
        )
        return await self._client.send(request)

    async def find(
        self,
        service_id: str | int,
        name_or_id: str | int,
        *,
        status: str | Unset | None = UNSET,
        delete_after: int | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.DeploymentSummary | None:
        """Find one of the deployments of an inference service by its exact name or ID.

        Reads the whole list, in pages of up to 500 items, because the service can't search for both names and IDs.
        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            name_or_id: Exact name or ID, case-sensitive.
            status: If it is all, the list contains deployments that were deleted recently, too; any other value has
                no effect.
            delete_after: Number of days for which deleted deployments are listed. It has an effect only if status is
                all. Default of the service: 7.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The item, as in the list, or None if there is none.

        Raises:
            ValueError: `service_id` or `name_or_id` is empty.
            AmbiguousName: Several resources have this name, or one has it as its ID; the error lists their IDs.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeployments.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.LIST_INFER_DEPLOYMENTS,
            path_values={
                "service_id": service_id,
            },
            query={
                "status": status,
                "delete_after": delete_after,
            },
            extra=extra,
        )
        return await find(
            self._client,
            request,
            name_or_id,
            FindSpec(
                name=("name",),
                id=("id",),
                state=("status",),
                gone=("DELETED",),
            ),
        )

    async def cancel_and_wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Interrupt a deployment of an inference service, then wait for the result.

        Interrupts a deployment that is being deployed, which then stops, or one that is being changed, which then
        runs as before. Refused in all other states. Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is STOPPED or RUNNING or CONCERNING.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CancelInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CANCEL_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "cancel",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    async def create_and_wait(
        self,
        service_id: str | int,
        *,
        name: str,
        count: int,
        unit_configs: Sequence[models.DeploymentUnitInput | params.DeploymentUnitInput],
        id: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        system_log_dump_enable: bool | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        secret_type: models.DeploymentSecretType | models.DeploymentSecretTypeValue | str | Unset | None = UNSET,
        secret_name: str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        high_avail_switch: bool | Unset | None = UNSET,
        schedule_strategy: models.DeploymentScheduleStrategy
        | models.DeploymentScheduleStrategyValue
        | str
        | Unset
        | None = UNSET,
        version: str | Unset | None = UNSET,
        version_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        framework: models.DeploymentFramework | models.DeploymentFrameworkValue | str | Unset | None = UNSET,
        running_count: int | Unset | None = UNSET,
        deploy_type: models.DeploymentType | models.DeploymentTypeValue | str | Unset | None = UNSET,
        mirror_traffic_enable: bool | Unset | None = UNSET,
        mirror_traffic_weight: str | Unset | None = UNSET,
        version_count: int | Unset | None = UNSET,
        workload_type: models.DeploymentWorkloadType | models.DeploymentWorkloadTypeValue | str | Unset | None = UNSET,
        update_at: int | datetime | Unset | None = UNSET,
        model: models.DeploymentModel | params.DeploymentModel | Unset | None = UNSET,
        advanced_config: models.DeploymentAdvancedConfig | params.DeploymentAdvancedConfig | Unset | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Add a deployment to an inference service, then wait for the result.

        Creates the deployment and starts its instances in the background. Requests are distributed among the
        deployments of a service by their weights. Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is RUNNING or CONCERNING.

        Args:
            service_id: ID of the inference service.
            id: ID of an existing deployment, in a change.
            name: Name of the deployment. From 1 to 64 characters.
            pool_id: ID of the dedicated resource pool.
            count: Number of instances. From 1 to 128.
            system_log_dump_enable: Whether system logs are dumped; only in physical pools with NPUs. Default of the
                service: False.
            unit_configs: Units of an instance. An instance on a single machine has exactly one. At least 1 item.
            weight: Share of the requests, in percent. From 0 to 100.
            secret_type: Kind of credentials.
            secret_name: Name of the credentials, with the kind dew.
            priority: Priority of the service. A running service needs it in a change, with the value that it has.
                From 1 to 3.
            high_avail_switch: Deprecated. Whether the pods of different instances are spread over nodes. Replaced by
                schedule_strategy. Default of the service: True.
            schedule_strategy: How pods are placed. Default of the service: 'HIGH_AVAILABILITY'.
            version: Version number of up to three parts, from 1.0.0 to 99.99.99. At most 8 characters. Matches
                `^[0-9]{1,2}(\\.[0-9]{1,2}){0,2}$`.
            version_id: ID of the version.
            description: Description of the deployment, without the characters < and >. At most 512 characters.
            framework: Software that runs the model. Default of the service: 'COMMON'.
            running_count: Number of running instances. From 1 to 128.
            deploy_type: How an instance is spread over machines.
            mirror_traffic_enable: Whether requests are copied to this deployment.
            mirror_traffic_weight: Share of the copied requests, in percent.
            version_count: Number of versions.
            workload_type: Kind of Kubernetes workload.
            update_at: Time of the last change, in milliseconds since 1970.
            model: Model in the containers.
            advanced_config: Further settings.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/CreateInferDeployment.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "id": id,
                "name": name,
                "pool_id": pool_id,
                "count": count,
                "system_log_dump_enable": system_log_dump_enable,
                "unit_configs": unit_configs,
                "weight": weight,
                "secret_type": secret_type,
                "secret_name": secret_name,
                "priority": priority,
                "high_avail_switch": high_avail_switch,
                "schedule_strategy": schedule_strategy,
                "version": version,
                "version_id": version_id,
                "description": description,
                "framework": framework,
                "running_count": running_count,
                "deploy_type": deploy_type,
                "mirror_traffic_enable": mirror_traffic_enable,
                "mirror_traffic_weight": mirror_traffic_weight,
                "version_count": version_count,
                "workload_type": workload_type,
                "update_at": update_at,
                "model": model,
                "advanced_config": advanced_config,
            }
        )
        del unit_configs, advanced_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.CREATE_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "create",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    async def delete_and_wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> None:
        """Delete a deployment of an inference service, then wait for the result.

        Deletes the deployment with its instances in the background. Huawei Cloud only.

        The client then polls ShowInferDeployment until the resource no longer exists.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/DeleteInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.DELETE_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "delete",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    async def scale_and_wait(
        self,
        service_id: str | int,
        deployment_name: str | int,
        *,
        count: int,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Scale a deployment of an inference service, then wait for the result.

        Changes the number of instances in the background, without a new version. Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is RUNNING or CONCERNING, in 2 polls in a row.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            count: Number of instances. From 1 to 128.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` or `deployment_name` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeploymentScale.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_DEPLOYMENT_SCALE,
            path_values={
                "service_id": service_id,
                "deployment_name": deployment_name,
            },
            body={
                "count": count,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "scale",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    async def start_and_wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Start a deployment of an inference service, then wait for the result.

        Deploys the deployment again in the background. Refused unless it is stopped or failed. Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is RUNNING or CONCERNING.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StartInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.START_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "start",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    async def stop_and_wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Stop a deployment of an inference service, then wait for the result.

        Stops the instances of the deployment in the background, which releases their resources. Refused unless it is
        running, being deployed, failed, or running with problems. Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is STOPPED.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/StopInferDeployment.html
        """

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.STOP_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "stop",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    async def update_and_wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        id: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pool_id: str | Unset | None = UNSET,
        framework: models.DeploymentFramework | models.DeploymentFrameworkValue | str | Unset | None = UNSET,
        count: int | Unset | None = UNSET,
        deploy_type: models.DeploymentType | models.DeploymentTypeValue | str | Unset | None = UNSET,
        system_log_dump_enable: bool | Unset | None = UNSET,
        unit_configs: Sequence[models.DeploymentUnitInput | params.DeploymentUnitInput] | Unset | None = UNSET,
        weight: int | Unset | None = UNSET,
        secret_type: models.DeploymentSecretType | models.DeploymentSecretTypeValue | str | Unset | None = UNSET,
        secret_name: str | Unset | None = UNSET,
        priority: int | Unset | None = UNSET,
        high_avail_switch: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        advanced_config: models.DeploymentAdvancedConfig | params.DeploymentAdvancedConfig | Unset | None = UNSET,
        model: models.DeploymentModel | params.DeploymentModel | Unset | None = UNSET,
        mirror_traffic_enable: bool | Unset | None = UNSET,
        mirror_traffic_weight: int | Unset | None = UNSET,
        status: models.DeploymentStatus | models.DeploymentStatusValue | str | Unset | None = UNSET,
        deployment_task_limit: models.DeploymentTaskLimit | params.DeploymentTaskLimit | Unset | None = UNSET,
        schedule_strategy: models.DeploymentScheduleStrategy
        | models.DeploymentScheduleStrategyValue
        | str
        | Unset
        | None = UNSET,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> models.Deployment:
        """Change a deployment of an inference service, then wait for the result.

        Creates a new version of the deployment, and deploys it in the background. Settings that are not sent stay as
        they are. Huawei Cloud only.

        The client then polls ShowInferDeployment until the state is RUNNING or CONCERNING or STOPPED, in 2 polls in a
        row.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            id: ID of the deployment.
            name: Name of the deployment.
            pool_id: ID of the dedicated resource pool.
            framework: Software that runs the model.
            count: Number of instances. From 1 to 128.
            deploy_type: How an instance is spread over machines.
            system_log_dump_enable: Whether system logs are dumped; only in physical pools with NPUs.
            unit_configs: Units of an instance, which replace all units that it has. At least 1 item.
            weight: Share of the requests, in percent. From 0 to 100.
            secret_type: Kind of credentials.
            secret_name: Name of the credentials; required with the kind dew.
            priority: Priority of the service. A running service needs it, with the value that it has. From 1 to 3.
            high_avail_switch: Deprecated. Whether the pods of different instances are spread over nodes. Replaced by
                schedule_strategy.
            description: Description of the deployment, without the characters < and >. At most 512 characters.
            advanced_config: Further settings.
            model: Model in the containers.
            mirror_traffic_enable: Whether requests are copied to this deployment.
            mirror_traffic_weight: Share of the copied requests, in percent.
            status: State of the deployment. The effect of sending it is not documented.
            deployment_task_limit: Limit of parallel asynchronous tasks.
            schedule_strategy: How pods are placed.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.
            timeout: Longest wait in seconds after the call. 1200 by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.

        Returns:
            The response that shows the state.

        Raises:
            ValueError: `service_id` or `deployment_id` is empty or more than one ID, or a time is out of range.
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ApiError: The service refused the request or failed.
            TransportError: No usable response arrived.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/UpdateInferDeployment.html
        """
        body: Hidden[Mapping[str, object]] = Hidden(
            {
                "id": id,
                "name": name,
                "pool_id": pool_id,
                "framework": framework,
                "count": count,
                "deploy_type": deploy_type,
                "system_log_dump_enable": system_log_dump_enable,
                "unit_configs": unit_configs,
                "weight": weight,
                "secret_type": secret_type,
                "secret_name": secret_name,
                "priority": priority,
                "high_avail_switch": high_avail_switch,
                "description": description,
                "advanced_config": advanced_config,
                "model": model,
                "mirror_traffic_enable": mirror_traffic_enable,
                "mirror_traffic_weight": mirror_traffic_weight,
                "status": status,
                "deployment_task_limit": deployment_task_limit,
                "schedule_strategy": schedule_strategy,
            }
        )
        del unit_configs, advanced_config

        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.UPDATE_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            body=body,
            extra=extra,
        )
        return await act_and_wait(
            self._client,
            operations.DEPLOYMENTS_WAITER,
            "update",
            request,
            operations.SHOW_INFER_DEPLOYMENT,
            timeout,
            on_progress,
            interval,
        )

    def follow_pod_events(
        self,
        service_id: str | int,
        deployment_name: str | int,
        instance_name: str | int,
        pod_name: str | int,
        *,
        since: int | None = None,
        interval: float = 5.0,
        timeout: float | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> AsyncGenerator[models.DeploymentPodEvent, None]:
        """Follow the events, oldest first and each one once, until the resource no longer exists.

        The service does not stream, so the client polls for events since the last one. You can leave the loop at any
        time. Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_name: Name of the deployment in the service.
            instance_name: Name of the instance, or all for every instance.
            pod_name: Name of the pod.
            since: Time of the first event, in milliseconds since 1970. The oldest event by default.
            interval: Seconds between two polls.
            timeout: Longest time in seconds. No limit by default.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            ValueError: `service_id` or `deployment_name` or `instance_name` or `pod_name` is empty, or a number is
                out of range.
            NotFound: The resource does not exist.
            WaitTimeout: The timeout expired. A pending request is cancelled.
            ApiError: The service refused the request, or failed for 15 minutes.
            TransportError: The service could not be reached for 15 minutes.

        Documented at: https://support.huaweicloud.com/intl/en-us/api-modelarts/ListInferDeploymentPodEvents.html
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        rounds = Rounds(
            self._client,
            None,
            Request(
                operations.LIST_INFER_DEPLOYMENT_POD_EVENTS,
                path_values={
                    "id": service_id,
                    "deployment_name": deployment_name,
                    "instance_name": instance_name,
                    "name": pod_name,
                },
            ),
            ends=(),
            interval=interval,
            timeout=timeout,
        )
        request = Request(
            operations.LIST_INFER_DEPLOYMENT_POD_EVENTS,
            path_values={
                "id": service_id,
                "deployment_name": deployment_name,
                "instance_name": instance_name,
                "name": pod_name,
            },
            extra=extra,
        )
        return follow_events(rounds, request, ("last_timestamp",), {}, since)

    async def wait(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        until: Target | None = None,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> models.Deployment:
        """Wait until the resource is ready, or until it reaches the requested state.

        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            until: State or states to wait for, as values or names, or the name of an action, for its result:
                'create', 'update', 'scale', 'start', 'stop', 'cancel', 'switch'. RUNNING, CONCERNING by default.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1200 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Returns:
            The response that shows the state.

        Raises:
            WaitFailed: The resource failed, ended, was stopped or was deleted; the error has the service's reason.
            WaitTimeout: The timeout expired.
            ValueError: `until` is not a known state, or a time is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        return await wait_until(
            self._client, operations.DEPLOYMENTS_WAITER, request, until, timeout, on_progress, interval
        )

    async def wait_gone(
        self,
        service_id: str | int,
        deployment_id: str | int,
        *,
        interval: float | None = None,
        timeout: float | None = None,
        on_progress: ProgressCallback | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, object] | None = None,
    ) -> None:
        """Wait until the resource no longer exists.

        Huawei Cloud only.

        Args:
            service_id: ID of the inference service.
            deployment_id: ID of the deployment.
            interval: Seconds between polls on the client's clock, from 0.01 to 86400. By default the intervals grow.
            timeout: Longest wait in seconds. 1200 by default.
            on_progress: Called after each poll and at the end with the state, the step, the elapsed seconds and the
                last response.
            extra_query: Query parameters that this method lacks, by the names of the service.
            extra_body: Fields of the JSON body that this method lacks, also inside objects that you pass.
            extra_headers: Headers that this method lacks.

        Raises:
            WaitFailed: The resource could not be deleted.
            WaitTimeout: The timeout expired.
            ValueError: `timeout` or `interval` is out of range. Nothing is sent.
        """
        extra = extra_of(extra_query, extra_body, extra_headers)
        del extra_query, extra_body, extra_headers
        request = Request(
            operations.SHOW_INFER_DEPLOYMENT,
            path_values={
                "service_id": service_id,
                "deployment_id": deployment_id,
            },
            extra=extra,
        )
        await wait_gone(self._client, operations.DEPLOYMENTS_WAITER, request, timeout, on_progress, interval)
