=== none 80x24 cursor hidden
 Clientes › Duplicados                              DEMO  ficha · oscar · 06:00
   % Registro anterior          Registro posterior         Coincide
 No hay dos registros que parezcan el mismo.

















________________________________________________________________________________

 Enter compara y fusiona · 1 2 abren una ficha · n no son el mismo · q vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 Clientes › 000028 Distribuidora 03                 DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000028
 Razón social         Distribuidora 03
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________
 Se guardó: 000028 Distribuidora 03
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== one 80x24 cursor hidden
 Clientes › Duplicados                              DEMO  ficha · oscar · 06:00
   % Registro anterior          Registro posterior         Coincide
► 25 000009 Distribuidora 03 SA 000028 Distribuidora 03    nombre parecido

















________________________________________________________________________________
                                                                       Fila 1/1
 Enter compara y fusiona · 1 2 abren una ficha · n no son el mismo · q vuelve
1Ayuda  2       3       4       5       6       7       8Son 2  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrr                                                      dddddddddddddddddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor hidden
 Clientes › 000028 Distribuidora 03                 DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000028
 Razón social         Distribuidora 03
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== side-by-side 80x24 cursor hidden
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000009 Distribuidora 03 SA   000028 Distribuidora 03
 Razón social        √ Distribuidora 03 SA          Distribuidora 03













________________________________________________________________________________
 Pasa al que queda: Contactos 1

________________________________________________________________________________
                                                                       Fila 1/1
 ← → Espacio: cuál valor · Tab: conservar el otro · F2 fusiona · Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== taken 80x24 cursor hidden
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000009 Distribuidora 03 SA   000028 Distribuidora 03
 Razón social          Distribuidora 03 SA        √ Distribuidora 03













________________________________________________________________________________
 Pasa al que queda: Contactos 1

________________________________________________________________________________
                                                                       Fila 1/1
 ← → Espacio: cuál valor · Tab: conservar el otro · F2 fusiona · Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   dddddddddddddddddddddddddd   bbbbbbbbbbbbbbbbbbbbbbbbbb


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== swapped 80x24 cursor hidden
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000028 Distribuidora 03      000009 Distribuidora 03 SA
 Razón social        √ Distribuidora 03             Distribuidora 03 SA













________________________________________________________________________________
 Pasa al que queda: Contactos 1

________________________________________________________________________________
                                                                       Fila 1/1
 ← → Espacio: cuál valor · Tab: conservar el otro · F2 fusiona · Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== confirm 80x24 cursor 13,34
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000009 Distribuidora 03 SA   000028 Distribuidora 03
 Razón social        √ Distribuidora 03 SA          Distribuidora 03




              ┌─────────────────────────────────────────────────┐
              │ ¿Conservar 000009 Distribuidora 03 SA?          │
              │ 000028 Distribuidora 03 se archiva, y lo que le │
              │ pertenece pasa al que queda.                    │
              │                                                 │
              │                 [ Sí ] [ No ]                   │
              └─────────────────────────────────────────────────┘


________________________________________________________________________________
 Pasa al que queda: Contactos 1

________________________________________________________________________________
                                                                       Fila 1/1
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd





                bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== merged 80x24 cursor hidden
 Clientes › Duplicados                              DEMO  ficha · oscar · 06:00
   % Registro anterior          Registro posterior         Coincide
 No hay dos registros que parezcan el mismo.

















________________________________________________________________________________
 Fusionado en 000009 Distribuidora 03 SA · Ctrl-Z lo deshace
 Enter compara y fusiona · 1 2 abren una ficha · n no son el mismo · q vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Clientes › Duplicados                              DEMO  ficha · oscar · 06:00
   % Registro anterior          Registro posterior         Coincide
► 25 000009 Distribuidora 03 SA 000028 Distribuidora 03    nombre parecido

















________________________________________________________________________________
 Se deshizo: Fusionado en 000009 Distribuidora 03 SA
 Enter compara y fusiona · 1 2 abren una ficha · n no son el mismo · q vuelve
1Ayuda  2       3       4       5       6       7       8Son 2  9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrr                                                      dddddddddddddddddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== two 80x24 cursor hidden
 Clientes › Duplicados                              DEMO  ficha · oscar · 06:00
   % Registro anterior          Registro posterior         Coincide
 No hay dos registros que parezcan el mismo.

















________________________________________________________________________________
 Son dos; ya no aparecerán aquí.
 Enter compara y fusiona · 1 2 abren una ficha · n no son el mismo · q vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd



















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== marked 80x24 cursor hidden
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000001 Comercial Los Ñire>   000008 Distribuidora 02 SA
 Razón social        √ Comercial Los Ñires SpA      Distribuidora 02 SA
 País                √ Chile                        México
 RUT                 √ 76.086.428-5                 (ninguno)
 Teléfono 1          √ +56 63 221 2345              (ninguno)
 Correo              √ ventas@nires.example         (ninguno)
 Asignado a          √ oscar                        (ninguno)








________________________________________________________________________________
 Pasa al que queda: Contactos 1
 Sus nombres son distintos: Distribuidora 02 SA, Comercial Los Ñires SpA.
________________________________________________________________________________
                                                                       Fila 1/6
 ← → Espacio: cuál valor · Tab: conservar el otro · F2 fusiona · Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd










 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== toggled 80x24 cursor hidden
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000001 Comercial Los Ñire>   000008 Distribuidora 02 SA
 Razón social        √ Comercial Los Ñires SpA      Distribuidora 02 SA
 País                  Chile                      √ México
 RUT                   76.086.428-5               √ (ninguno)
 Teléfono 1          √ +56 63 221 2345              (ninguno)
 Correo              √ ventas@nires.example         (ninguno)
 Asignado a          √ oscar                        (ninguno)








________________________________________________________________________________
 Pasa al que queda: Contactos 1
 Sus nombres son distintos: Distribuidora 02 SA, Comercial Los Ñires SpA.
________________________________________________________________________________
                                                                       Fila 3/6
 ← → Espacio: cuál valor · Tab: conservar el otro · F2 fusiona · Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       dddddddddddddddddddddddddd   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   dddddddddddddddddddddddddd   bbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd










 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== with 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 27 · Razón social ↑
 Cl┌─ Fusionar 000005 Zapatería El Búho con… ───────────────────────────────┐
 00│ Buscar:                                                                │
 00│ ►Comercial Los Ñires SpA                                        000001 │
 00│  Distribuidora 01 SA                                            000007 │
 00│  Distribuidora 02 SA                                            000008 │
 00│  Distribuidora 03                                               000028 │
 00│  Distribuidora 03 SA                                            000009 │
 00│  Distribuidora 04 SA                                            000010 │
 00│  Distribuidora 05 SA                                            000011 │
 00│  Distribuidora 06 SA                                            000012 │
 00│  Distribuidora 07 SA                                            000013 │
 00│  Distribuidora 08 SA                                            000014 │
 00│  Distribuidora 09 SA                                            000015 │
 00│  Distribuidora 10 SA                                            000016 │
 00│  Distribuidora 11 SA                                            000017 │
 00│  Distribuidora 12 SA                                            000018 │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                                     Fila 27/27
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
                                                                     dddddd
rrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== chosen 80x24 cursor hidden
 Clientes › Dos en uno                              DEMO  ficha · oscar · 06:00
                       Queda                        Se une a él
                       000004 Nahuel SAS            000005 Zapatería El Búho
 Razón social        √ Nahuel SAS                   Zapatería El Búho
 País                  Colombia                   √ México
 Teléfono 1            (ninguno)                  √ 33 3615 0000
 Correo              √ hola@nahuel.example          (ninguno)
 Asignado a          √ sara                         (ninguno)









________________________________________________________________________________
 Pasa al que queda: Contactos 1
 Sus nombres son distintos: Zapatería El Búho, Nahuel SAS.
________________________________________________________________________________
                                                                       Fila 1/5
 ← → Espacio: cuál valor · Tab: conservar el otro · F2 fusiona · Esc cancela
1Ayuda  2Fusión 3Salir  4       5       6Girar  7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbb   bbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrr   bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       dddddddddddddddddddddddddd   bbbbbbbbbbbbbbbbbbbbbbbbbb
                       dddddddddddddddddddddddddd   bbbbbbbbbbbbbbbbbbbbbbbbbb
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd
                       bbbbbbbbbbbbbbbbbbbbbbbbbb   dddddddddddddddddddddddddd











 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== done 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000015   Distribuidora 09 SA                         Cliente
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
►000002   Peña y Álvarez SA de CV                     Cliente                  █
________________________________________________________________________________
 Fusionado en 000004 Nahuel SAS · Ctrl-Z lo deshace
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrr


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== end 80x24 cursor hidden
 Clientes › 000004 Nahuel SAS                       DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000004
 Razón social         Nahuel SAS
 Nombre comercial
 Tipo                 Cliente            País                 Colombia
 NIT                                     Tipo de persona
 Id. externo                             Teléfono 1
 Teléfono 2
 Correo               hola@nahuel.example
 Sitio web                               Actividad económica
 Resp. tributaria                        Uso de CFDI
 Condiciones de pago                     Días de crédito      0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a           sara
 Copia de correos     no                 Saldo                0.00
 Alta                 21/11/2026 06:00



________________________________________________________________________________

 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
