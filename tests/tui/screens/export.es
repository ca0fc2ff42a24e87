=== what 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Cl┌─ Exportar: 2 registros (Clientes) ─────────────────────────────────────┐
 00│ Buscar:                                                                │
 00│ ►Las columnas de la lista, para una hoja de cálculo (CSV)              │
 00│  Todos los campos, para una hoja de cálculo (CSV)                      │
 00│  Para importarlo de nuevo, exacto (CSV)                                │
 00│  Para programas (JSON)                                                 │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
 00│                                                                        │
►00└────────────────────────────────────────────────────────────────────────┘  █
________________________________________________________________________________
                                                       marcados: 2 · Fila 26/26
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                      bbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr













rrr                                                                          bb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== name 80x24 cursor 13,43
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   D┌───────────────────────────────────────────────────────┐
 000021   D│ Exportar: 2 registros (Clientes)                      │
 000022   D│ Un nombre solo va a su bandeja de salida; una ruta, a │
 000023   D│ cualquier lugar.                                      │
 000024   D│                                                       │
 000025   D│ Archivo [client-2026-11-21.csv                      ] │
 000026   D└───────────────────────────────────────────────────────┘
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005  √Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                       marcados: 2 · Fila 26/26
 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== written 80x24 cursor hidden
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
►000005  √Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
 Escrito: client-2026-11-21.csv, en su bandeja de salida, 2 filas.
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== numbered 80x24 cursor hidden
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
►000005  √Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
 Escrito: client-2026-11-21-2.csv, en su bandeja de salida, 2 filas.
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== written-whole 80x24 cursor hidden
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
►000005  √Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
 Escrito: ./whole-client-2026-11-21.csv, 2 filas.
 Espacio marca · v rango · * todas · u ninguna · a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb















rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== taken 80x24 cursor 13,35
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos · 26 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   ┌─ Error ─────────────────────────────────────────────────┐
 000022   │ ./whole-client-2026-11-21.csv ya existe; no se escribió │
 000023   │ nada. Elija otro nombre.                                │
 000024   │                                                         │
 000025   │                      [ Aceptar ]                        │
 000026   └─────────────────────────────────────────────────────────┘
 000004   Nahuel SAS                                  Cliente
 000003   Ñandú Ltda                                  Cliente    77.777.777-7
 000006   Óptica Güemes                               Cliente
 000002   Peña y Álvarez SA de CV                     Cliente
►000005  √Zapatería El Búho                           Prospecto                █
________________________________________________________________________________
                                                       marcados: 2 · Fila 26/26
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





            bbbbbbb
            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                 BBBBBBBBBBB





rrrrrrrrrbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== forms 80x24 cursor 4,13
 Contactos                                          DEMO  ficha · oscar · 06:00
  1 Clientes[2 Contactos]3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                              activos · 27 · Nombre ↑
 No┌─ Exportar: 27 registros (Contactos) ───────────────────────────────────┐
►Co│ Buscar:                                                                │  █
 Di│  Las columnas de la lista, para una hoja de cálculo (CSV)              │
 Di│  Todos los campos, para una hoja de cálculo (CSV)                      │
 Di│  Para importarlo de nuevo, exacto (CSV)                                │
 Di│  Para programas (JSON)                                                 │
 Di│ ►Para agendas de contactos (vCard)                                     │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di│                                                                        │
 Di└────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                      Fila 1/27
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
            bbbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                    bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb




     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== cards 80x24 cursor hidden
 Contactos                                          DEMO  ficha · oscar · 06:00
  1 Clientes[2 Contactos]3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                              activos · 27 · Nombre ↑
 Nombre↑                              Cliente                  Cargo
►Comercial Los Ñires SpA              Comercial Los Ñires SpA                  █
 Distribuidora 01 SA                  Distribuidora 01 SA
 Distribuidora 02 SA                  Distribuidora 02 SA
 Distribuidora 03 SA                  Distribuidora 03 SA
 Distribuidora 04 SA                  Distribuidora 04 SA
 Distribuidora 05 SA                  Distribuidora 05 SA
 Distribuidora 06 SA                  Distribuidora 06 SA
 Distribuidora 07 SA                  Distribuidora 07 SA
 Distribuidora 08 SA                  Distribuidora 08 SA
 Distribuidora 09 SA                  Distribuidora 09 SA
 Distribuidora 10 SA                  Distribuidora 10 SA
 Distribuidora 11 SA                  Distribuidora 11 SA
 Distribuidora 12 SA                  Distribuidora 12 SA
 Distribuidora 13 SA                  Distribuidora 13 SA
 Distribuidora 14 SA                  Distribuidora 14 SA
 Distribuidora 15 SA                  Distribuidora 15 SA
________________________________________________________________________________
 Escrito: contact-2026-11-21.vcf, en su bandeja de salida, 27 filas.
 / buscar · Enter abre · f mostrar solo · : ir a · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
            bbbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== outbox 80x24 cursor hidden
 Archivos                                           DEMO  ficha · oscar · 06:00
  1 Bandeja de entrada [2 Bandeja de salida]
 boxes/2/outbox

►client-2026-11-21-2.csv                                126 B  21/11/2026 06:00
 client-2026-11-21-3.csv                                773 B  21/11/2026 06:00
 client-2026-11-21.csv                                  126 B  21/11/2026 06:00
 contact-2026-11-21.vcf                                4810 B  21/11/2026 06:00












________________________________________________________________________________
                                                                       Fila 1/4
 Enter lo muestra · d elimina · 1 2 Tab entrada, salida · q atrás
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== looked 80x24 cursor hidden
 Archivos                                           DEMO  ficha · oscar · 06:00
  1 Bandeja de entrada [2 Bandeja de salida]
 boxes/2/outbox

►client-2026-11-21-2.csv                                126 B  21/11/2026 06:00
 client-2026-11-21-3.csv                                773 B  21/11/2026 06:00
 client-2026-11-21.csv                                  126 B  21/11/2026 06:00
 contact-2026-11-21.vcf                                4810 B  21/11/2026 06:00

┌─ client-2026-11-21-2.csv ────────────────────────────────────────────────────┐
│ Clave,Razón social,Tipo,RFC                                                  │
│ 000001,Comercial Los Ñires SpA,Cliente,76.086.428-5                          │
│ 000005,Zapatería El Búho,Prospecto,                                          │
│                                                                              │
└──────────────────────────────────────────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/4
 Arriba Abajo RePág AvPág: leer · Enter o Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

rrrrrrrrrr




  bbbbbbbbbbbbbbbbbbbbbbbbb












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== delete 80x24 cursor 13,42
 Archivos                                           DEMO  ficha · oscar · 06:00
  1 Bandeja de entrada [2 Bandeja de salida]
 boxes/2/outbox

►client-2026-11-21-2.csv                                126 B  21/11/2026 06:00
 client-2026-11-21-3.csv                                773 B  21/11/2026 06:00
 client-2026-11-21.csv                                  126 B  21/11/2026 06:00
 contact-2026-11-21.vcf                                4810 B  21/11/2026 06:00

                     ┌────────────────────────────────────┐
                     │ ¿Eliminar client-2026-11-21-2.csv? │
                     │ No se puede recuperar.             │
                     │                                    │
                     │           [ Sí ] [ No ]            │
                     └────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/4
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

rrrrrrrrrr





                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                        BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== deleted 80x24 cursor hidden
 Archivos                                           DEMO  ficha · oscar · 06:00
  1 Bandeja de entrada [2 Bandeja de salida]
 boxes/2/outbox

►client-2026-11-21-3.csv                                773 B  21/11/2026 06:00
 client-2026-11-21.csv                                  126 B  21/11/2026 06:00
 contact-2026-11-21.vcf                                4810 B  21/11/2026 06:00













________________________________________________________________________________
 Eliminado.                                                            Fila 1/3
 Enter lo muestra · d elimina · 1 2 Tab entrada, salida · q atrás
1Ayuda  2       3Salir  4       5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== inbox 80x24 cursor hidden
 Archivos                                           DEMO  ficha · oscar · 06:00
 [1 Bandeja de entrada] 2 Bandeja de salida
 boxes/2/inbox

 No ha entrado ningún archivo.















________________________________________________________________________________

 1 2 Tab entrada, salida · q atrás
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== small 40x10 cursor hidden
 Archivos      DEMO  ficha · oscar · 06>
 boxes/2/outbox

►client-2>      773 B  21/11/2026 06:00
 client-2>      126 B  21/11/2026 06:00
 contact->     4810 B  21/11/2026 06:00


                               Fila 1/3
1Ayuda  3Salir  5Releer 8Borrar 9Menú
---
rrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrr
 dddddddddddddddddddddddddddddddddddddd

rrrrr





 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr
=== file whole-client-2026-11-21.csv
﻿Clave,Razón social,Nombre comercial,Tipo,País,RFC,Tipo de id. fiscal,Tipo de persona,Id. externo,Teléfono 1,Teléfono 2,Correo,Sitio web,Giro,Régimen fiscal,Uso de CFDI,Condiciones de pago,Días de crédito,Límite de crédito,Lista de precios,Estatus,Asignado a,Copia de correos,Contactos,Saldo,Alta,Conversión,Reemplazado por
000001,Comercial Los Ñires SpA,,Cliente,Chile,76.086.428-5,RUT,,,+56 63 221 2345,,ventas@nires.example,,,,,,0,0.00,,,oscar,no,2,0.00,21/11/2026 06:00,,
000005,Zapatería El Búho,,Prospecto,México,,,,,33 3615 0000,,,,,,,,0,0.00,,,,no,1,0.00,21/11/2026 06:00,,
=== file client-2026-11-21-3.csv
ficha:client
code,legal_name,trade_name,kind,country,tax_id,tax_id_kind,person_type,external_id,phone1,phone2,email,website,business_line,tax_regime,cfdi_use,payment_terms,credit_days,credit_limit,price_list,status,owner,cc_owner,created_at,converted_at,address[+0].kind,address[+0].name,address[+0].street,address[+0].ext_no,address[+0].int_no,address[+0].neighbourhood,address[+0].city,address[+0].municipality,address[+0].state,address[+0].zip,address[+0].country,address[+0].phone
000001,Comercial Los Ñires SpA,,customer,CL,76086428-5,rut,,,+56 63 221 2345,,ventas@nires.example,,,,,,0,0.00,,,oscar,0,2026-11-21T12:00:00Z,,fiscal,,Calle Ñuble 5,,,,,,,,CL,
000005,Zapatería El Búho,,prospect,MX,,,,,33 3615 0000,,,,,,,,0,0.00,,,,0,2026-11-21T12:00:00Z,,,,,,,,,,,,,
=== file client-2026-11-21.csv
﻿Clave,Razón social,Tipo,RFC
000001,Comercial Los Ñires SpA,Cliente,76.086.428-5
000005,Zapatería El Búho,Prospecto,
=== file contact-2026-11-21.vcf
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:97d67c24-a897-8bca-b209-ea011c9b87c0
KIND:org
FN:Comercial Los Ñires SpA
ORG:Comercial Los Ñires SpA
TEL;TYPE=work:+56 63 221 2345
EMAIL;TYPE=work;PREF=1:ventas@nires.example
ADR;TYPE=work:;;Calle Ñuble 5;;;;
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:913c4486-fcab-8855-8a04-fa46888ba5e5
KIND:org
FN:Distribuidora 01 SA
ORG:Distribuidora 01 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:94c4a7be-39db-871d-b64c-c5fbbc73ace6
KIND:org
FN:Distribuidora 02 SA
ORG:Distribuidora 02 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:c1e985df-8891-8911-81a4-23f41634a8d4
KIND:org
FN:Distribuidora 03 SA
ORG:Distribuidora 03 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:25d06a7c-5314-8c5a-83a7-7e1263a551e7
KIND:org
FN:Distribuidora 04 SA
ORG:Distribuidora 04 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:7723a80f-4df4-8303-9c67-acf5f4cffbfe
KIND:org
FN:Distribuidora 05 SA
ORG:Distribuidora 05 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:47122677-b76d-8a40-897b-88c7acc0f961
KIND:org
FN:Distribuidora 06 SA
ORG:Distribuidora 06 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:354240c9-542d-8a83-9688-a82260f29602
KIND:org
FN:Distribuidora 07 SA
ORG:Distribuidora 07 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:67446a1b-0d30-8bbc-a37d-1c66d1f112d8
KIND:org
FN:Distribuidora 08 SA
ORG:Distribuidora 08 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:47fb1246-2fc0-87eb-8cc2-30d0f37fac77
KIND:org
FN:Distribuidora 09 SA
ORG:Distribuidora 09 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:bf88c2e9-5b34-878b-9dd5-457998cf92c9
KIND:org
FN:Distribuidora 10 SA
ORG:Distribuidora 10 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:eed1843f-0777-8129-9a8b-cad29973a4d5
KIND:org
FN:Distribuidora 11 SA
ORG:Distribuidora 11 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:c58e67da-a783-8d6a-a5ae-63e63f9caede
KIND:org
FN:Distribuidora 12 SA
ORG:Distribuidora 12 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:3c31cea8-bb5c-82a1-a39c-203cbb38675a
KIND:org
FN:Distribuidora 13 SA
ORG:Distribuidora 13 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:0d9a6375-d907-84e0-8808-03ae24232da7
KIND:org
FN:Distribuidora 14 SA
ORG:Distribuidora 14 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:47a6d4be-bfd4-870a-9382-fc7e7c7d374b
KIND:org
FN:Distribuidora 15 SA
ORG:Distribuidora 15 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:4d8b9701-e924-81ef-9eca-b85f020aedb7
KIND:org
FN:Distribuidora 16 SA
ORG:Distribuidora 16 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:d78d4447-d5f4-8305-bce6-fa453ec122dd
KIND:org
FN:Distribuidora 17 SA
ORG:Distribuidora 17 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:d07641a1-343c-848e-92cf-6c6d98130713
KIND:org
FN:Distribuidora 18 SA
ORG:Distribuidora 18 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:11933a38-f949-89ff-8acf-1ad7c2aa07d5
KIND:org
FN:Distribuidora 19 SA
ORG:Distribuidora 19 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:68d66667-763a-8bbe-9ce7-0996df470442
KIND:org
FN:Distribuidora 20 SA
ORG:Distribuidora 20 SA
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:75772337-14df-8649-8f43-7e8e3bb2626e
FN:Íñigo Peña
N:;Íñigo Peña;;;
ORG:Peña y Álvarez SA de CV
TEL;TYPE=work:55 5512 3456
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:59a7aca1-230d-805f-b68a-9fce5f997d39
FN:José Muñoz
N:;José Muñoz;;;
ORG:Comercial Los Ñires SpA
TITLE:Gerente
TEL;TYPE=work:+56 9 8765 4321
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:ca903882-d4fa-8de6-936a-2e3bc1900d69
KIND:org
FN:Nahuel SAS
ORG:Nahuel SAS
EMAIL;TYPE=work;PREF=1:hola@nahuel.example
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:712ad525-e9a1-80f1-945a-9a0d213599a6
KIND:org
FN:Ñandú Ltda
ORG:Ñandú Ltda
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:f80f4e1d-8ecd-8848-a300-39415ce9f671
KIND:org
FN:Óptica Güemes
ORG:Óptica Güemes
REV:20261121T120000Z
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:f3ca638b-8171-8756-ade1-4196bfdd92c2
KIND:org
FN:Zapatería El Búho
ORG:Zapatería El Búho
TEL;TYPE=work:33 3615 0000
REV:20261121T120000Z
END:VCARD
