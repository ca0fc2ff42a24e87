=== own 80x24 cursor 12,28
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribu┌──────────────────────────────────────────┐
 000012   Distribu│ Contraseña de ana                        │
 000013   Distribu│                                          │
 000014   Distribu│ Actual [                               ] │
 000015   Distribu└──────────────────────────────────────────┘
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr





                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== wrong 80x24 cursor 12,36
 Clientes                                             DEMO  ficha · ana · 06:00
 [1 Clientes] 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas  7 Usua>
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5  █
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distri┌─ Error ──────────────────────────────────────┐
 000012   Distri│ El usuario o la contraseña no son correctos. │
 000013   Distri│                                              │
 000014   Distri│                 [ Aceptar ]                  │
 000015   Distri└──────────────────────────────────────────────┘
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente
________________________________________________________________________________
                                                                      Fila 1/26
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb                                                                  d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr




                  bbbbbbb
                  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                  BBBBBBBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== of-tito 80x24 cursor 12,27
 Usuarios                                             DEMO  ficha · ana · 06:00
< 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas [7 Usuarios] 8 Role>
 Buscar: tito                                           activos · 1 · Usuario ↑
 Usuario↑     Nombre completo           Correo                   Rol
►tito                                                            Técnico




                  ┌──────────────────────────────────────────┐
                  │ Contraseña de tito                       │
                  │                                          │
                  │ Nueva [                                ] │
                  └──────────────────────────────────────────┘






________________________________________________________________________________
                                                                       Fila 1/1
 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
d                                                           bbbbbbbbbbbb       d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr





                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== not-the-same 80x24 cursor 12,36
 Usuarios                                             DEMO  ficha · ana · 06:00
< 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas [7 Usuarios] 8 Role>
 Buscar: tito                                           activos · 1 · Usuario ↑
 Usuario↑     Nombre completo           Correo                   Rol
►tito                                                            Técnico




                          ┌─ Sin cambios ────────────┐
                          │ Las dos no eran iguales. │
                          │                          │
                          │       [ Aceptar ]        │
                          └──────────────────────────┘






________________________________________________________________________________
                                                                       Fila 1/1
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
d                                                           bbbbbbbbbbbb       d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr




                            bbbbbbbbbbbbb
                            bbbbbbbbbbbbbbbbbbbbbbbb

                                  BBBBBBBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== refused 80x24 cursor 13,35
 Usuarios                                             DEMO  ficha · ana · 06:00
< 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas [7 Usuarios] 8 Role>
 Buscar: tito                                           activos · 1 · Usuario ↑
 Usuario↑     Nombre completo           Correo                   Rol
►tito                                                            Técnico




               ┌─ Error ───────────────────────────────────────┐
               │ La contraseña es demasiado corta: necesita 10 │
               │ caracteres.                                   │
               │                                               │
               │                 [ Aceptar ]                   │
               └───────────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/1
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
d                                                           bbbbbbbbbbbb       d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr




                 bbbbbbb
                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBBBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== changed 80x24 cursor hidden
 Usuarios                                             DEMO  ficha · ana · 06:00
< 2 Contactos  3 ODS  4 Documentos  5 Productos  6 Personas [7 Usuarios] 8 Role>
 Buscar: tito                                           activos · 1 · Usuario ↑
 Usuario↑     Nombre completo           Correo                   Rol
►tito                                                            Técnico















________________________________________________________________________________
 La contraseña de tito se cambió; sus sesiones abiertas terminan.
 / buscar · Enter abre · f mostrar solo · : ir a · w Llaves SSH · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
d                                                           bbbbbbbbbbbb       d

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu 80x24 cursor 4,13
 Usuarios › tito                                      DEMO  ficha · ana · 06:00
 [1 Datos] 2 Llaves SSH  3 Sesiones abiertas  4 Historial
 Usuario       tito                   Nombre completo
 Co┌─ tito ─────────────────────────────────────────────────────────────────┐
 Re│ Buscar:                                                                │
 Ro│  Llaves SSH                                                    ventana │
 Pu│  Sesiones abiertas                                             ventana │
   │  Archivar                                                              │
   │ ►Poner una contraseña                                                  │
   │  Enviar un mensaje de prueba                                           │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                                                                    ddddddd
                                                                    ddddddd

     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr













 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== from-the-card 80x24 cursor 12,27
 Usuarios › tito                                      DEMO  ficha · ana · 06:00
 [1 Datos] 2 Llaves SSH  3 Sesiones abiertas  4 Historial
 Usuario       tito                   Nombre completo
 Correo                               Teléfono
 Remitente                            Idioma
 Rol           Técnico                Técnico             no
 Puede entrar  sí                     También contraseña  no


                  ┌──────────────────────────────────────────┐
                  │ Contraseña de tito                       │
                  │                                          │
                  │ Nueva [                                ] │
                  └──────────────────────────────────────────┘






________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb








                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                           bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
