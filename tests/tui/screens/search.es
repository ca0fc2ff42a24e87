=== p 80x24 cursor 2,10
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: p                                         activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000002   Peña y Álvarez SA de CV               Íñigo Peña           Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== pen 80x24 cursor 2,12
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: peñ                                       activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000002   Peña y Álvarez SA de CV               Íñigo Peña           Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== two-words 80x24 cursor 2,18
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: nires com                                 activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000001   Comercial Los Ñires SpA               Comercial Los Ñires> Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-contact 80x24 cursor 2,14
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: munoz                                     activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000001   Comercial Los Ñires SpA               José Muñoz           Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-number 80x24 cursor 2,15
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: 086428                                    activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000001   Comercial Los Ñires SpA               Comercial Los Ñires> Cliente















________________________________________________________________________________
                                                                       Fila 1/1
 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== nothing 80x24 cursor 2,12
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: zzz                                       activos · 0 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
 Nada coincide. Esc termina la búsqueda.















________________________________________________________________________________

 Enter abre la ficha · Tab a la lista · Esc termina la búsqueda
1Ayuda  2       3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== end 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                                     Fila 26/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== second-page 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
 000005   Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                                     Fila 11/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== descending 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↓
 Clave    Razón social↓                               Tipo       RFC
 000021   Distribuidora 15 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
►000016   Distribuidora 10 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000007   Distribuidora 01 SA                         Cliente
 000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
________________________________________________________________________________
                                                                     Fila 16/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





rrrrrrrrr












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== next-column 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 26 · Tipo ↑
 Clave    Razón social                                Tipo↑      RFC
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
►000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente                  █
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
________________________________________________________________________________
                                                                     Fila 15/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





rrrrrrrrr












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== letter 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 26 · Tipo ↑
 Clave    Razón social                                Tipo↑      RFC
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
►000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
 000022   Distribuidora 16 SA                         Cliente
 000023   Distribuidora 17 SA                         Cliente
 000024   Distribuidora 18 SA                         Cliente                  █
 000025   Distribuidora 19 SA                         Cliente
 000026   Distribuidora 20 SA                         Cliente
________________________________________________________________________________
                                                                     Fila 15/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





rrrrrrrrr












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
