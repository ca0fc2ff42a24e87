=== usual 80x24 cursor 1,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│ ►[x] Clave                                         │7 Correo
 Buscar: /   │  [x] Razón social                                  │zón social ↑
 Clave    Raz│  [x] Tipo                                          │C
►000001   Com│  [x] RFC                                           │.086.428-5  █
 000007   Dis│  [ ] Nombre comercial                              │
 000008   Dis│  [ ] País                                          │
 000009   Dis│  [ ] Tipo de id. fiscal                            │
 000010   Dis│  [ ] Tipo de persona                               │
 000011   Dis│  [ ] Id. externo                                   │
 000012   Dis│  [ ] Teléfono 1                                    │
 000013   Dis│  [ ] Teléfono 2                                    │
 000014   Dis│  [ ] Correo                                        │
 000015   Dis│  [ ] Sitio web                                     │
 000016   Dis│  [ ] Giro                                          │
 000017   Dis│  [ ] Régimen fiscal                                │
 000018   Dis│  [ ] Uso de CFDI                                   │
 000019   Dis│  [ ] Condiciones de pago                           │
 000020   Dis│  [ ] Días de crédito                               │
 000021   Dis│  [ ] Límite de crédito                             │
_____________│  [ ] Lista de precios                              │_____________
             │ Espacio muestra u oculta · + - mueven              │   Fila 1/26
             │ u lo de siempre · Enter guarda · Esc deja          │
1Ayuda  2    └────────────────────────────────────────────────────┘     10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb
rrrrrrrrr
















               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== chosen 80x24 cursor 9,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│  [x] Razón social                                  │7 Correo
 Buscar: /   │  [x] Clave                                         │zón social ↑
 Clave    Raz│  [x] Tipo                                          │C
►000001   Com│  [ ] RFC                                           │.086.428-5  █
 000007   Dis│  [ ] Nombre comercial                              │
 000008   Dis│  [ ] País                                          │
 000009   Dis│  [ ] Tipo de id. fiscal                            │
 000010   Dis│  [x] Tipo de persona                               │
 000011   Dis│ ►[ ] Id. externo                                   │
 000012   Dis│  [ ] Teléfono 1                                    │
 000013   Dis│  [ ] Teléfono 2                                    │
 000014   Dis│  [ ] Correo                                        │
 000015   Dis│  [ ] Sitio web                                     │
 000016   Dis│  [ ] Giro                                          │
 000017   Dis│  [ ] Régimen fiscal                                │
 000018   Dis│  [ ] Uso de CFDI                                   │
 000019   Dis│  [ ] Condiciones de pago                           │
 000020   Dis│  [ ] Días de crédito                               │
 000021   Dis│  [ ] Límite de crédito                             │
_____________│  [ ] Lista de precios                              │_____________
             │ Espacio muestra u oculta · + - mueven              │   Fila 1/26
             │ u lo de siempre · Enter guarda · Esc deja          │
1Ayuda  2    └────────────────────────────────────────────────────┘     10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb
rrrrrrrrr




               rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr











               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== list 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Razón social↑   Clave    Tipo       Tipo de persona    Reemplazado por
►Comercial Los > 000001   Cliente                                              █
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
 Distribuidora > 000021   Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-code 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                               activos · 26 · Clave ↑
 Razón social    Clave↑   Tipo       Tipo de persona    Reemplazado por
►Comercial Los > 000001   Cliente                                              █
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
 Distribuidora > 000016   Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== by-rfc 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 26 · Tipo ↓
 Razón social    Clave    Tipo↓      Tipo de persona    Reemplazado por
 Distribuidora > 000017   Cliente
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
►Comercial Los > 000001   Cliente                                              █
________________________________________________________________________________
                                                                     Fila 26/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== orders 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 26 · Tipo ↓
 Ra┌─ Orden ────────────────────────────────────────────────────────────────┐
 Di│ Buscar:                                                                │
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
►Co└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
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
►Comercial Los > 000001   Cliente                                              █
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
 Distribuidora > 000017   Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back-on-screen 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                     activos · 26 · Reemplazado por ↑
 Razón social    Clave    Tipo       Tipo de persona    Reemplazado por↑
►Comercial Los > 000001   Cliente                                              █
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
 Distribuidora > 000016   Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== usual-again 80x24 cursor 1,17
 Clientes    ┌─ Columnas ─────────────────────────────────────────┐scar · 06:00
 [1 Clientes]│ ►[x] Clave                                         │7 Correo
 Buscar: /   │  [x] Razón social                                  │lazado por ↑
 Razón social│  [x] Tipo                                          │ por↑
►Comercial Lo│  [x] RFC                                           │            █
 Peña y Álvar│  [ ] Nombre comercial                              │
 Ñandú Ltda  │  [ ] País                                          │
 Nahuel SAS  │  [ ] Tipo de id. fiscal                            │
 Zapatería El│  [ ] Tipo de persona                               │
 Óptica Güeme│  [ ] Id. externo                                   │
 Distribuidor│  [ ] Teléfono 1                                    │
 Distribuidor│  [ ] Teléfono 2                                    │
 Distribuidor│  [ ] Correo                                        │
 Distribuidor│  [ ] Sitio web                                     │
 Distribuidor│  [ ] Giro                                          │
 Distribuidor│  [ ] Régimen fiscal                                │
 Distribuidor│  [ ] Uso de CFDI                                   │
 Distribuidor│  [ ] Condiciones de pago                           │
 Distribuidor│  [ ] Días de crédito                               │
 Distribuidor│  [ ] Límite de crédito                             │
_____________│  [ ] Lista de precios                              │_____________
             │ Espacio muestra u oculta · + - mueven              │   Fila 1/26
             │ u lo de siempre · Enter guarda · Esc deja          │
1Ayuda  2    └────────────────────────────────────────────────────┘     10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb
rrrrrrrrrr
















               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== list-usual 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                     activos · 26 · Reemplazado por ↑
 Clave    Razón social                                Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000002   Peña y Álvarez SA de CV                     Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000004   Nahuel SAS                                  Cliente
 000005   Zapatería El Búho                           Prospecto
 000006   Óptica Güemes                               Cliente
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide 200x50 cursor hidden
 Clientes                                                                                                                                                                   DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Correo
 Buscar: /                                                                                                                                                             activos · 26 · Reemplazado por ↑
 Clave    Razón social                                           Tipo       RFC            Teléfono 1       Estatus      Asignado a Contacto principal            Saldo Nombre comercial
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
















________________________________________________________________________________________________________________________________________________________________________________________________________
                                                                                                                                                                                              Fila 1/26
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr











































 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wide-columns 200x50 cursor 9,77
 Clientes                                                                                                                                                                   DEMO  ficha · oscar · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Correo
 Buscar: /                                                                                                                                                             activos · 26 · Reemplazado por ↑
 Clave    Razón social                                           Tipo       RFC            Teléfono 1       Estatus      Asignado a Contacto principal            Saldo Nombre comercial
►000001   Comercial Los Ñires SpA                                Cliente    76.086.428-5   +56 63 221 2345               oscar      Comercial Los Ñires>           0.00
 000002   Peña y Álvarez SA de CV                                Cliente                   55 5512 3456                             Íñigo Peña                     0.00
 000003   Ñandú Ltda                                             Cliente    77.777.777-7                                            Ñandú Ltda                     0.00
 000004   Nahuel SAS                                             Cliente                                                 sara       Nahuel SAS                     0.00
 000005   Zapatería El Búho                                      Prospect┌─ Columnas ─────────────────────────────────────────┐     Zapatería El Búho              0.00
 000006   Óptica Güemes                                          Cliente │ ►[x] Clave                                         │     Óptica Güemes                  0.00
 000007   Distribuidora 01 SA                                    Cliente │  [x] Razón social                                  │     Distribuidora 01 SA            0.00
 000008   Distribuidora 02 SA                                    Cliente │  [x] Tipo                                          │     Distribuidora 02 SA            0.00
 000009   Distribuidora 03 SA                                    Cliente │  [x] RFC                                           │     Distribuidora 03 SA            0.00
 000010   Distribuidora 04 SA                                    Cliente │  [x] Teléfono 1                                    │     Distribuidora 04 SA            0.00
 000011   Distribuidora 05 SA                                    Cliente │  [x] Estatus                                       │     Distribuidora 05 SA            0.00
 000012   Distribuidora 06 SA                                    Cliente │  [x] Asignado a                                    │     Distribuidora 06 SA            0.00
 000013   Distribuidora 07 SA                                    Cliente │  [x] Contacto principal                            │     Distribuidora 07 SA            0.00
 000014   Distribuidora 08 SA                                    Cliente │  [x] Saldo                                         │     Distribuidora 08 SA            0.00
 000015   Distribuidora 09 SA                                    Cliente │  [x] Nombre comercial                              │     Distribuidora 09 SA            0.00
 000016   Distribuidora 10 SA                                    Cliente │  [ ] País                                          │     Distribuidora 10 SA            0.00
 000017   Distribuidora 11 SA                                    Cliente │  [ ] Tipo de id. fiscal                            │     Distribuidora 11 SA            0.00
 000018   Distribuidora 12 SA                                    Cliente │  [ ] Tipo de persona                               │     Distribuidora 12 SA            0.00
 000019   Distribuidora 13 SA                                    Cliente │  [ ] Id. externo                                   │     Distribuidora 13 SA            0.00
 000020   Distribuidora 14 SA                                    Cliente │  [ ] Teléfono 2                                    │     Distribuidora 14 SA            0.00
 000021   Distribuidora 15 SA                                    Cliente │  [ ] Correo                                        │     Distribuidora 15 SA            0.00
 000022   Distribuidora 16 SA                                    Cliente │  [ ] Sitio web                                     │     Distribuidora 16 SA            0.00
 000023   Distribuidora 17 SA                                    Cliente │  [ ] Giro                                          │     Distribuidora 17 SA            0.00
 000024   Distribuidora 18 SA                                    Cliente │  [ ] Régimen fiscal                                │     Distribuidora 18 SA            0.00
 000025   Distribuidora 19 SA                                    Cliente │  [ ] Uso de CFDI                                   │     Distribuidora 19 SA            0.00
 000026   Distribuidora 20 SA                                    Cliente │  [ ] Condiciones de pago                           │     Distribuidora 20 SA            0.00
                                                                         │  [ ] Días de crédito                               │
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





________________________________________________________________________________________________________________________________________________________________________________________________________
                                                                                                                                                                                              Fila 1/26

1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr



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

