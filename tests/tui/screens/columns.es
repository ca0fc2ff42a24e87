=== usual 80x24 cursor 1,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│ ►[x] Clave                                         │7 Correo
 Buscar: /   │  [x] Razón social                                  │zón social ↑
 Clave    Raz│  [x] Tipo                                          │FC
─────────────│  [x] RFC                                           │─────────────
►000001   Com│  [ ] Nombre comercial                              │6.086.428-5
 000007   Dis│  [ ] País                                          │
 000008   Dis│  [ ] Tipo de id. fiscal                            │
 000009   Dis│  [ ] Tipo de persona                               │
 000010   Dis│  [ ] Id. externo                                   │
 000011   Dis│  [ ] Teléfono 1                                    │
 000012   Dis│  [ ] Teléfono 2                                    │
 000013   Dis│  [ ] Correo                                        │
 000014   Dis│  [ ] Sitio web                                     │
 000015   Dis│  [ ] Giro                                          │
 000016   Dis│  [ ] Régimen fiscal                                │
 000017   Dis│  [ ] Uso de CFDI                                   │
 000018   Dis│  [ ] Condiciones de pago                           │
 000019   Dis│  [ ] Días de crédito                               │
 000020   Dis│  [ ] Límite de crédito                             │
─────────────│  [ ] Lista de precios                              │─────────────
             │ Espacio muestra u oculta · + - mueven              │   Fila 1/26
 / buscar · E│ u lo de siempre · Enter guarda · Esc deja          │salir
1Ayuda  2Acci└────────────────────────────────────────────────────┘nú   10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb

rrrrrrrrrrrrr















               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== chosen 80x24 cursor 9,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│  [x] Razón social                                  │7 Correo
 Buscar: /   │  [x] Clave                                         │zón social ↑
 Clave    Raz│  [x] Tipo                                          │FC
─────────────│  [ ] RFC                                           │─────────────
►000001   Com│  [ ] Nombre comercial                              │6.086.428-5
 000007   Dis│  [ ] País                                          │
 000008   Dis│  [ ] Tipo de id. fiscal                            │
 000009   Dis│  [x] Tipo de persona                               │
 000010   Dis│ ►[ ] Id. externo                                   │
 000011   Dis│  [ ] Teléfono 1                                    │
 000012   Dis│  [ ] Teléfono 2                                    │
 000013   Dis│  [ ] Correo                                        │
 000014   Dis│  [ ] Sitio web                                     │
 000015   Dis│  [ ] Giro                                          │
 000016   Dis│  [ ] Régimen fiscal                                │
 000017   Dis│  [ ] Uso de CFDI                                   │
 000018   Dis│  [ ] Condiciones de pago                           │
 000019   Dis│  [ ] Días de crédito                               │
 000020   Dis│  [ ] Límite de crédito                             │
─────────────│  [ ] Lista de precios                              │─────────────
             │ Espacio muestra u oculta · + - mueven              │   Fila 1/26
 / buscar · E│ u lo de siempre · Enter guarda · Esc deja          │salir
1Ayuda  2Acci└────────────────────────────────────────────────────┘nú   10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb

rrrrrrrrrrrrr



               rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr











               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== list 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Razón social↑   Clave    Tipo       Tipo de persona    Reemplazado por
────────────────────────────────────────────────────────────────────────────────
►Comercial Los > 000001   Cliente
 Distribuidora > 000007   Cliente
 Distribuidora > 000008   Cliente
 Distribuidora > 000009   Cliente
 Distribuidora > 000010   Cliente
 Distribuidora > 000011   Cliente
 Distribuidora > 000012   Cliente
 Distribuidora > 000013   Cliente
 Distribuidora > 000014   Cliente
 Distribuidora > 000015   Cliente
 Distribuidora > 000016   Cliente
 Distribuidora > 000017   Cliente
 Distribuidora > 000018   Cliente
 Distribuidora > 000019   Cliente
 Distribuidora > 000020   Cliente
────────────────────────────────────────────────────────────────────────────────
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-code 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                               activos · 26 · Clave ↑
 Razón social    Clave↑   Tipo       Tipo de persona    Reemplazado por
────────────────────────────────────────────────────────────────────────────────
►Comercial Los > 000001   Cliente
 Peña y Álvarez> 000002   Cliente
 Ñandú Ltda      000003   Cliente
 Nahuel SAS      000004   Cliente
 Zapatería El B> 000005   Prospecto
 Óptica Güemes   000006   Cliente
 Distribuidora > 000007   Cliente
 Distribuidora > 000008   Cliente
 Distribuidora > 000009   Cliente
 Distribuidora > 000010   Cliente
 Distribuidora > 000011   Cliente
 Distribuidora > 000012   Cliente
 Distribuidora > 000013   Cliente
 Distribuidora > 000014   Cliente
 Distribuidora > 000015   Cliente
────────────────────────────────────────────────────────────────────────────────
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-rfc 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 26 · Tipo ↓
 Razón social    Clave    Tipo↓      Tipo de persona    Reemplazado por
────────────────────────────────────────────────────────────────────────────────
 Distribuidora > 000016   Cliente
 Distribuidora > 000015   Cliente
 Distribuidora > 000014   Cliente
 Distribuidora > 000013   Cliente
 Distribuidora > 000012   Cliente
 Distribuidora > 000011   Cliente
 Distribuidora > 000010   Cliente
 Distribuidora > 000009   Cliente
 Distribuidora > 000008   Cliente
 Distribuidora > 000007   Cliente
 Óptica Güemes   000006   Cliente
 Nahuel SAS      000004   Cliente
 Ñandú Ltda      000003   Cliente
 Peña y Álvarez> 000002   Cliente
►Comercial Los > 000001   Cliente
────────────────────────────────────────────────────────────────────────────────
                                                                     Fila 26/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== orders 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 26 · Tipo ↓
 Ra┌─ Orden ────────────────────────────────────────────────────────────────┐
───│ Buscar:                                                                │───
 Di│  Clave                                                                 │
 Di│  Razón social                                                          │
 Di│ ►Tipo                                                                  │
 Di│  Tipo de persona                                                       │
 Di│  Reemplazado por                                                       │
 Di│  Nombre comercial                                           no visible │
 Di│  País                                                       no visible │
 Di│  RFC                                                        no visible │
 Di│  Tipo de id. fiscal                                         no visible │
 Di│  Id. externo                                                no visible │
 Óp│  Teléfono 1                                                 no visible │
 Na│  Teléfono 2                                                 no visible │
 Ña│  Correo                                                     no visible │
 Pe│  Sitio web                                                  no visible │
►Co└────────────────────────────────────────────────────────────────────────┘
────────────────────────────────────────────────────────────────────────────────
                                                                     Fila 26/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbb                                                                 bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr


                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-website 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                           activos · 26 · Sitio web ↑
 Razón social    Clave    Tipo       Tipo de persona    Reemplazado por
────────────────────────────────────────────────────────────────────────────────
►Comercial Los > 000001   Cliente
 Peña y Álvarez> 000002   Cliente
 Ñandú Ltda      000003   Cliente
 Nahuel SAS      000004   Cliente
 Zapatería El B> 000005   Prospecto
 Distribuidora > 000007   Cliente
 Distribuidora > 000008   Cliente
 Distribuidora > 000009   Cliente
 Distribuidora > 000010   Cliente
 Distribuidora > 000011   Cliente
 Distribuidora > 000012   Cliente
 Distribuidora > 000013   Cliente
 Distribuidora > 000014   Cliente
 Distribuidora > 000015   Cliente
 Distribuidora > 000016   Cliente
────────────────────────────────────────────────────────────────────────────────
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back-on-screen 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                     activos · 26 · Reemplazado por ↑
 Razón social    Clave    Tipo       Tipo de persona    Reemplazado por↑
────────────────────────────────────────────────────────────────────────────────
►Comercial Los > 000001   Cliente
 Peña y Álvarez> 000002   Cliente
 Ñandú Ltda      000003   Cliente
 Nahuel SAS      000004   Cliente
 Zapatería El B> 000005   Prospecto
 Óptica Güemes   000006   Cliente
 Distribuidora > 000007   Cliente
 Distribuidora > 000008   Cliente
 Distribuidora > 000009   Cliente
 Distribuidora > 000010   Cliente
 Distribuidora > 000011   Cliente
 Distribuidora > 000012   Cliente
 Distribuidora > 000013   Cliente
 Distribuidora > 000014   Cliente
 Distribuidora > 000015   Cliente
────────────────────────────────────────────────────────────────────────────────
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== usual-again 80x24 cursor 1,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│ ►[x] Clave                                         │7 Correo
 Buscar: /   │  [x] Razón social                                  │lazado por ↑
 Razón social│  [x] Tipo                                          │ por↑
─────────────│  [x] RFC                                           │─────────────
►Comercial Lo│  [ ] Nombre comercial                              │
 Peña y Álvar│  [ ] País                                          │
 Ñandú Ltda  │  [ ] Tipo de id. fiscal                            │
 Nahuel SAS  │  [ ] Tipo de persona                               │
 Zapatería El│  [ ] Id. externo                                   │
 Óptica Güeme│  [ ] Teléfono 1                                    │
 Distribuidor│  [ ] Teléfono 2                                    │
 Distribuidor│  [ ] Correo                                        │
 Distribuidor│  [ ] Sitio web                                     │
 Distribuidor│  [ ] Giro                                          │
 Distribuidor│  [ ] Régimen fiscal                                │
 Distribuidor│  [ ] Uso de CFDI                                   │
 Distribuidor│  [ ] Condiciones de pago                           │
 Distribuidor│  [ ] Días de crédito                               │
 Distribuidor│  [ ] Límite de crédito                             │
─────────────│  [ ] Lista de precios                              │─────────────
             │ Espacio muestra u oculta · + - mueven              │   Fila 1/26
 / buscar · E│ u lo de siempre · Enter guarda · Esc deja          │salir
1Ayuda  2Acci└────────────────────────────────────────────────────┘nú   10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb

rrrrrrrrrrrrr















               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== list-usual 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                     activos · 26 · Reemplazado por ↑
 Clave    Razón social                                 Tipo       RFC
────────────────────────────────────────────────────────────────────────────────
►000001   Comercial Los Ñires SpA                      Cliente    76.086.428-5
 000002   Peña y Álvarez SA de CV                      Cliente
 000003   Ñandú Ltda                                   Cliente    77.777.777-7
 000004   Nahuel SAS                                   Cliente
 000005   Zapatería El Búho                            Prospecto
 000006   Óptica Güemes                                Cliente
 000007   Distribuidora 01 SA                          Cliente
 000008   Distribuidora 02 SA                          Cliente
 000009   Distribuidora 03 SA                          Cliente
 000010   Distribuidora 04 SA                          Cliente
 000011   Distribuidora 05 SA                          Cliente
 000012   Distribuidora 06 SA                          Cliente
 000013   Distribuidora 07 SA                          Cliente
 000014   Distribuidora 08 SA                          Cliente
 000015   Distribuidora 09 SA                          Cliente
────────────────────────────────────────────────────────────────────────────────
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide 200x50 cursor hidden
 Clientes                                                                                                                                                                   DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Correo
 Buscar: /                                                                                                                                                             activos · 26 · Reemplazado por ↑
 Clave    Razón social                                           Tipo       RFC            Teléfono 1       Estatus      Asignado a Contacto principal            Saldo Nombre comercial
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
►000001   Comercial Los Ñires SpA                                Cliente    76.086.428-5   +56 63 221 2345               oscar      Comercial Los Ñires>           0.00
 000002   Peña y Álvarez SA de CV                                Cliente                   55 5512 3456                             Íñigo Peña                     0.00
 000003   Ñandú Ltda                                             Cliente    77.777.777-7                                            Ñandú Ltda                     0.00
 000004   Nahuel SAS                                             Cliente                                                 sara       Nahuel SAS                     0.00
 000005   Zapatería El Búho                                      Prospecto                 33 3615 0000                             Zapatería El Búho              0.00
 000006   Óptica Güemes                                          Cliente                                                 sara       Óptica Güemes                  0.00
 000007   Distribuidora 01 SA                                    Cliente                                                            Distribuidora 01 SA            0.00
 000008   Distribuidora 02 SA                                    Cliente                                                            Distribuidora 02 SA            0.00
 000009   Distribuidora 03 SA                                    Cliente                                                            Distribuidora 03 SA            0.00
 000010   Distribuidora 04 SA                                    Cliente                                                            Distribuidora 04 SA            0.00
 000011   Distribuidora 05 SA                                    Cliente                                                            Distribuidora 05 SA            0.00
 000012   Distribuidora 06 SA                                    Cliente                                                            Distribuidora 06 SA            0.00
 000013   Distribuidora 07 SA                                    Cliente                                                            Distribuidora 07 SA            0.00
 000014   Distribuidora 08 SA                                    Cliente                                                            Distribuidora 08 SA            0.00
 000015   Distribuidora 09 SA                                    Cliente                                                            Distribuidora 09 SA            0.00
 000016   Distribuidora 10 SA                                    Cliente                                                            Distribuidora 10 SA            0.00
 000017   Distribuidora 11 SA                                    Cliente                                                            Distribuidora 11 SA            0.00
 000018   Distribuidora 12 SA                                    Cliente                                                            Distribuidora 12 SA            0.00
 000019   Distribuidora 13 SA                                    Cliente                                                            Distribuidora 13 SA            0.00
 000020   Distribuidora 14 SA                                    Cliente                                                            Distribuidora 14 SA            0.00
 000021   Distribuidora 15 SA                                    Cliente                                                            Distribuidora 15 SA            0.00
 000022   Distribuidora 16 SA                                    Cliente                                                            Distribuidora 16 SA            0.00
 000023   Distribuidora 17 SA                                    Cliente                                                            Distribuidora 17 SA            0.00
 000024   Distribuidora 18 SA                                    Cliente                                                            Distribuidora 18 SA            0.00
 000025   Distribuidora 19 SA                                    Cliente                                                            Distribuidora 19 SA            0.00
 000026   Distribuidora 20 SA                                    Cliente                                                            Distribuidora 20 SA            0.00















────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                                                                                                                              Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr










































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide-columns 200x50 cursor 9,77
 Clientes                                                                                                                                                                   DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Correo
 Buscar: /                                                                                                                                                             activos · 26 · Reemplazado por ↑
 Clave    Razón social                                           Tipo       RFC            Teléfono 1       Estatus      Asignado a Contacto principal            Saldo Nombre comercial
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
►000001   Comercial Los Ñires SpA                                Cliente    76.086.428-5   +56 63 221 2345               oscar      Comercial Los Ñires>           0.00
 000002   Peña y Álvarez SA de CV                                Cliente                   55 5512 3456                             Íñigo Peña                     0.00
 000003   Ñandú Ltda                                             Cliente    77.777.777-7                                            Ñandú Ltda                     0.00
 000004   Nahuel SAS                                             Cliente ┌─ Columnas ─────────────────────────────────────────┐     Nahuel SAS                     0.00
 000005   Zapatería El Búho                                      Prospect│ ►[x] Clave                                         │     Zapatería El Búho              0.00
 000006   Óptica Güemes                                          Cliente │  [x] Razón social                                  │     Óptica Güemes                  0.00
 000007   Distribuidora 01 SA                                    Cliente │  [x] Tipo                                          │     Distribuidora 01 SA            0.00
 000008   Distribuidora 02 SA                                    Cliente │  [x] RFC                                           │     Distribuidora 02 SA            0.00
 000009   Distribuidora 03 SA                                    Cliente │  [x] Teléfono 1                                    │     Distribuidora 03 SA            0.00
 000010   Distribuidora 04 SA                                    Cliente │  [x] Estatus                                       │     Distribuidora 04 SA            0.00
 000011   Distribuidora 05 SA                                    Cliente │  [x] Asignado a                                    │     Distribuidora 05 SA            0.00
 000012   Distribuidora 06 SA                                    Cliente │  [x] Contacto principal                            │     Distribuidora 06 SA            0.00
 000013   Distribuidora 07 SA                                    Cliente │  [x] Saldo                                         │     Distribuidora 07 SA            0.00
 000014   Distribuidora 08 SA                                    Cliente │  [x] Nombre comercial                              │     Distribuidora 08 SA            0.00
 000015   Distribuidora 09 SA                                    Cliente │  [ ] País                                          │     Distribuidora 09 SA            0.00
 000016   Distribuidora 10 SA                                    Cliente │  [ ] Tipo de id. fiscal                            │     Distribuidora 10 SA            0.00
 000017   Distribuidora 11 SA                                    Cliente │  [ ] Tipo de persona                               │     Distribuidora 11 SA            0.00
 000018   Distribuidora 12 SA                                    Cliente │  [ ] Id. externo                                   │     Distribuidora 12 SA            0.00
 000019   Distribuidora 13 SA                                    Cliente │  [ ] Teléfono 2                                    │     Distribuidora 13 SA            0.00
 000020   Distribuidora 14 SA                                    Cliente │  [ ] Correo                                        │     Distribuidora 14 SA            0.00
 000021   Distribuidora 15 SA                                    Cliente │  [ ] Sitio web                                     │     Distribuidora 15 SA            0.00
 000022   Distribuidora 16 SA                                    Cliente │  [ ] Giro                                          │     Distribuidora 16 SA            0.00
 000023   Distribuidora 17 SA                                    Cliente │  [ ] Régimen fiscal                                │     Distribuidora 17 SA            0.00
 000024   Distribuidora 18 SA                                    Cliente │  [ ] Uso de CFDI                                   │     Distribuidora 18 SA            0.00
 000025   Distribuidora 19 SA                                    Cliente │  [ ] Condiciones de pago                           │     Distribuidora 19 SA            0.00
 000026   Distribuidora 20 SA                                    Cliente │  [ ] Días de crédito                               │     Distribuidora 20 SA            0.00
                                                                         │  [ ] Límite de crédito                             │
                                                                         │  [ ] Lista de precios                              │
                                                                         │  [ ] Copia de correos                              │
                                                                         │  [ ] Contactos                                     │
                                                                         │  [ ] Alta                                          │
                                                                         │  [ ] Conversión                                    │
                                                                         │  [ ] Reemplazado por                               │
                                                                         │ Espacio muestra u oculta · + - mueven              │
                                                                         │ u lo de siempre · Enter guarda · Esc deja          │
                                                                         └────────────────────────────────────────────────────┘





────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                                                                                                                              Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr


                                                                           bbbbbbbbbb
                                                                           rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr




























                                                                           dddddddddddddddddddddddddddddddddddddddddddddddddd
                                                                           dddddddddddddddddddddddddddddddddddddddddddddddddd








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== small 40x10 cursor 1,4
┌─ Columnas ───────────────────────────┐
│ ►[x] Clave                           │
│  [x] Razón social                    │
│  [x] Tipo                    no cabe │
│  [x] RFC                     no cabe │
│  [x] Teléfono 1              no cabe │
│  [x] Estatus                 no cabe │
│ Espacio muestra u oculta · + - muev> │
│ u lo de siempre · Enter guarda · Es> │
└──────────────────────────────────────┘
---
  bbbbbbbbbb
  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr





  dddddddddddddddddddddddddddddddddddd
  dddddddddddddddddddddddddddddddddddd

